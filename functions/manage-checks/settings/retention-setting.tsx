import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { fieldValue } from '#shared/web/form-body.ts';
import { readNumber } from '../schema.ts';
import type { Setting } from './setting.ts';

const mostMonths = 24;
const longestText = 2000;

/** How long answers and reports are kept, and what the organisation adds about its handling of data. */
export const retentionSetting: Setting = {
  name: 'retention',
  start: ({ retentionMonths, disclosureText }) => ({
    months: String(retentionMonths),
    disclosure: disclosureText ?? '',
  }),
  body: ({ visit, texts, value, errors }) => (
    <>
      <TextField
        reading={visit.reading}
        name="months"
        kind="year"
        label={texts.retention.months}
        hint={texts.retention.monthsHint}
        value={value('months')}
        errors={errors}
      />
      <TextArea
        reading={visit.reading}
        name="disclosure"
        label={texts.retention.disclosure}
        hint={texts.retention.disclosureHint}
        optional
        value={value('disclosure')}
        errors={errors}
      />
    </>
  ),
  read: ({ texts, form }) => {
    const months = readNumber(form, 'months', [1, mostMonths], texts.retention.monthsError);
    const disclosure = fieldValue(form, 'disclosure');
    const errors = [
      ...months.errors,
      ...(Array.from(disclosure).length > longestText
        ? [{ field: 'disclosure', message: texts.retention.disclosureError }]
        : []),
    ];
    if (months.value === null || errors.length > 0) return { errors };
    const retentionMonths = months.value;
    return { change: (organisation) => ({ ...organisation, retentionMonths, disclosureText: disclosure || null }) };
  },
};
