import { askForMore } from '#shared/domain/decisions/ask-for-more.ts';
import { maxRefereesRequested } from '#shared/domain/limits.ts';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { readNumber } from '../schema.ts';
import type { Step } from './step.ts';

const numbers = Array.from({ length: maxRefereesRequested }, (_, index) => String(index + 1));

/** Ask for another number of referees. */
export const askForMoreStep: Step = {
  title: ({ texts, file }) => texts.more.title(file.check.candidate),
  button: ({ texts }) => texts.more.button,
  start: ({ file }) => ({
    referees: String(Math.min(maxRefereesRequested, file.check.settings.refereesRequested + 1)),
  }),
  body: ({ texts, file, visit, value, errors }) => {
    const { candidate, settings } = file.check;
    return (
      <>
        <p>{settings.candidateChannel === 'disabled' ? texts.more.quiet(candidate) : texts.more.asks(candidate)}</p>
        <SelectField
          reading={visit.reading}
          name="referees"
          label={texts.fields.referees}
          value={value('referees')}
          options={numbers.map((number) => ({ value: number, text: number }))}
          errors={errors}
        />
      </>
    );
  },
  read: ({ texts }, form) => {
    const number = readNumber(form, 'referees', [1, maxRefereesRequested], texts.fields.daysError);
    if (number.value === null) return { errors: number.errors };
    const { value } = number;
    return { decide: (current, act, context) => askForMore(current, value, act, context), done: 'more' };
  },
};
