import { expiresAt } from '#shared/domain/check/counts.ts';
import { moveLastDay } from '#shared/domain/decisions/prolong.ts';
import { wallTime } from '#shared/domain/zones/zone-time.ts';
import { DateField } from '#shared/web/desk/date-field.tsx';
import { readLastDay } from '../schema.ts';
import { NoteField } from './fields.tsx';
import type { Step } from './step.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Move the last day of everyone who is still awaited. */
export const prolongStep: Step = {
  title: ({ texts }) => texts.prolong.title,
  button: ({ texts }) => texts.prolong.button,
  start: ({ file, visit }) => {
    const { check, referees } = file;
    const last = wallTime(visit.organisation.offsetChanges, expiresAt(check, referees) ?? visit.now);
    return { lastDay: `${last.year}-${twoDigits(last.month)}-${twoDigits(last.day)}` };
  },
  body: (form) => (
    <>
      <p>{form.texts.prolong.lead}</p>
      <DateField
        reading={form.visit.reading}
        name="lastDay"
        label={form.texts.fields.lastDay}
        hint={form.texts.fields.lastDayHint}
        value={form.value('lastDay')}
        errors={form.errors}
      />
      <NoteField form={form} />
    </>
  ),
  read: ({ texts, visit }, form) => {
    const day = readLastDay(form, texts.fields, visit.organisation.offsetChanges, visit.now);
    if (day.value === null) return { errors: day.errors };
    const { value } = day;
    return { decide: (current, act, context) => moveLastDay(current, value, act, context), done: 'prolonged' };
  },
};
