import { type ReminderHours, reminderHours } from '#shared/domain/organisation/organisation.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Setting } from './setting.ts';
import { isTicked, SettingSelect, SettingTick, tickOf } from './setting-fields.tsx';

const readHours = (form: FormValues, field: string, before: ReminderHours): ReminderHours =>
  reminderHours.find((hours) => String(hours) === fieldValue(form, field)) ?? before;

/** Whether those who have not answered are reminded, and after how long. */
export const remindersSetting: Setting = {
  name: 'reminders',
  start: ({ reminders }) => ({
    enabled: tickOf(reminders.enabled),
    candidateHours: String(reminders.candidateHours),
    refereeHours: String(reminders.refereeHours),
  }),
  body: (form) => {
    const words = form.texts.reminders;
    const options = reminderHours.map((hours) => ({ value: String(hours), text: words.hours({ hours }) }));
    return (
      <>
        <SettingTick form={form} name="enabled" text={words.enabled} note={words.enabledNote} />
        <SettingSelect form={form} name="candidateHours" label={words.candidate} options={options} />
        <SettingSelect form={form} name="refereeHours" label={words.referee} options={options} />
      </>
    );
  },
  read: ({ form }) => ({
    change: (organisation) => ({
      ...organisation,
      reminders: {
        ...organisation.reminders,
        enabled: isTicked(form, 'enabled'),
        candidateHours: readHours(form, 'candidateHours', organisation.reminders.candidateHours),
        refereeHours: readHours(form, 'refereeHours', organisation.reminders.refereeHours),
      },
    }),
  }),
};
