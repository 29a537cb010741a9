import type { CallWindow } from '#shared/domain/call/call-times.ts';
import { maxCallWindows, maxDaysAhead } from '#shared/domain/limits.ts';
import { dayWords } from '#shared/i18n/day-words.ts';
import type { SettingsTexts } from '#shared/i18n/recruiter/settings/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { readNumber } from '../schema.ts';
import { readCallWindows, writeCallWindows } from './read-call-windows.ts';
import type { Setting, SettingForm } from './setting.ts';
import { SettingNumber, SettingSelect, SettingText } from './setting-fields.tsx';

/** As a calendar shows the week. */
const week = [1, 2, 3, 4, 5, 6, 0];
const lengths = [15, 20, 30, 45, 60];
const notices = [1, 2, 4, 8, 24, 48, 72];

const dayField = (weekday: number): string => `day-${weekday}`;

/** The usual choices, and the one that stands there already. */
const withOwn = (choices: readonly number[], own: string): readonly string[] =>
  [...new Set([...choices, Number(own)])]
    .filter((choice) => choice > 0)
    .toSorted((one, other) => one - other)
    .map(String);

const chosen = (form: FormValues, field: string, choices: readonly number[], before: number): number =>
  choices.find((choice) => String(choice) === fieldValue(form, field)) ?? before;

function Body({ form }: Readonly<{ form: SettingForm }>) {
  const words = form.texts.callTimes;
  return (
    <>
      <SettingSelect
        form={form}
        name="slot"
        label={words.slot}
        options={withOwn(lengths, form.value('slot')).map((value) => ({
          value,
          text: words.minutes({ minutes: Number(value) }),
        }))}
      />
      <fieldset class="q">
        <legend>{words.windows}</legend>
        <span class="hint">{words.windowsHint}</span>
        {week.map((weekday) => (
          <SettingText key={String(weekday)} form={form} name={dayField(weekday)} label={words.weekdays[weekday]} />
        ))}
      </fieldset>
      <SettingSelect
        form={form}
        name="notice"
        label={words.notice}
        options={withOwn(notices, form.value('notice')).map((value) => ({
          value,
          text: words.hours({ hours: Number(value) }),
        }))}
      />
      <SettingNumber form={form} name="ahead" label={words.ahead} hint={words.aheadHint} />
    </>
  );
}

function readWeek(form: FormValues, words: SettingsTexts['callTimes'], minutes: number) {
  const windows: CallWindow[] = [];
  const errors: FieldErrors[number][] = [];
  for (const weekday of week) {
    const read = readCallWindows(fieldValue(form, dayField(weekday)), weekday, minutes);
    const day = words.weekdays[weekday] ?? '';
    const field = dayField(weekday);
    if (read === 'overlap') errors.push({ field, message: words.overlapError({ day }) });
    else if (read === 'short') errors.push({ field, message: words.shortError({ day, minutes }) });
    else if (read === 'unreadable' || windows.length + read.length > maxCallWindows) {
      errors.push({ field, message: words.windowError({ day }) });
    } else windows.push(...read);
  }
  return { windows, errors };
}

/** When referees can book a call, how long it is, and how far ahead. */
export const callTimesSetting: Setting = {
  name: 'call-times',
  start: ({ callTimes }, { reading }) => ({
    slot: String(callTimes.slotMinutes),
    notice: String(callTimes.noticeHours),
    ahead: String(callTimes.daysAhead),
    ...Object.fromEntries(
      week.map((weekday) => [
        dayField(weekday),
        writeCallWindows(callTimes.windows, weekday, dayWords[reading.language].clockMark),
      ]),
    ),
  }),
  body: (form) => <Body form={form} />,
  read: ({ texts, form, visit }) => {
    const words = texts.callTimes;
    const before = visit.organisation.callTimes;
    const slotMinutes = chosen(form, 'slot', lengths, before.slotMinutes);
    const noticeHours = chosen(form, 'notice', notices, before.noticeHours);
    const { windows, errors: faults } = readWeek(form, words, slotMinutes);
    const ahead = readNumber(form, 'ahead', [1, maxDaysAhead], words.aheadError);
    const errors = [...faults, ...ahead.errors];
    if (ahead.value === null || errors.length > 0) return { errors };
    const callTimes = { windows, slotMinutes, noticeHours, daysAhead: ahead.value };
    return { change: (organisation) => ({ ...organisation, callTimes }) };
  },
};
