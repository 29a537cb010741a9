import { Pick } from '#shared/web/components/picks.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { type FormValues, fieldValue } from '#shared/web/form-body.ts';
import type { Setting } from './setting.ts';

const choices = [24, 48, 72] as const;
type Hours = (typeof choices)[number];

const readHours = (form: FormValues, field: string, before: Hours): Hours =>
  choices.find((hours) => String(hours) === fieldValue(form, field)) ?? before;

/** Whether those who have not answered are reminded, and after how long. */
export const remindersSetting: Setting = {
  name: 'reminders',
  start: ({ reminders }) => ({
    enabled: reminders.enabled ? 'yes' : '',
    candidateHours: String(reminders.candidateHours),
    refereeHours: String(reminders.refereeHours),
  }),
  body: ({ visit, texts, value, errors }) => {
    const words = texts.reminders;
    const options = choices.map((hours) => ({ value: String(hours), text: words.hours({ hours }) }));
    return (
      <>
        <Pick
          kind="checkbox"
          name="enabled"
          id="enabled"
          option={{ value: 'yes', text: words.enabled, note: words.enabledNote }}
          checked={value('enabled') === 'yes'}
        />
        <SelectField
          reading={visit.reading}
          name="candidateHours"
          label={words.candidate}
          value={value('candidateHours')}
          options={options}
          errors={errors}
        />
        <SelectField
          reading={visit.reading}
          name="refereeHours"
          label={words.referee}
          value={value('refereeHours')}
          options={options}
          errors={errors}
        />
      </>
    );
  },
  read: ({ form }) => ({
    change: (organisation) => ({
      ...organisation,
      reminders: {
        ...organisation.reminders,
        enabled: fieldValue(form, 'enabled') === 'yes',
        candidateHours: readHours(form, 'candidateHours', organisation.reminders.candidateHours),
        refereeHours: readHours(form, 'refereeHours', organisation.reminders.refereeHours),
      },
    }),
  }),
};
