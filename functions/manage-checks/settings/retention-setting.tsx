import { longestText, maxRetentionMonths } from '#shared/domain/limits.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { readNumber } from '../schema.ts';
import type { Setting } from './setting.ts';
import { faultsOfLength, SettingNumber, SettingTextArea } from './setting-fields.tsx';

/** How long answers and reports are kept, and what the organisation adds about its handling of data. */
export const retentionSetting: Setting = {
  name: 'retention',
  start: ({ retentionMonths, disclosureText }) => ({
    months: String(retentionMonths),
    disclosure: disclosureText ?? '',
  }),
  body: (form) => {
    const words = form.texts.retention;
    return (
      <>
        <SettingNumber form={form} name="months" label={words.months} hint={words.monthsHint} />
        <SettingTextArea form={form} name="disclosure" label={words.disclosure} hint={words.disclosureHint} optional />
      </>
    );
  },
  read: ({ texts, form }) => {
    const words = texts.retention;
    const months = readNumber(form, 'months', [1, maxRetentionMonths], words.monthsError);
    const errors = [...months.errors, ...faultsOfLength(form, 'disclosure', longestText, words.disclosureError)];
    if (months.value === null || errors.length > 0) return { errors };
    const retentionMonths = months.value;
    const disclosureText = fieldValue(form, 'disclosure') || null;
    return { change: (organisation) => ({ ...organisation, retentionMonths, disclosureText }) };
  },
};
