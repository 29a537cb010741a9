import { longestName, longestReason } from '#shared/domain/limits.ts';
import type { SignOff } from '#shared/domain/templates/question-template.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import { dayText } from '#shared/domain/zones/read-typed-time.ts';
import type { EditorTexts } from '#shared/i18n/recruiter/editor/texts.ts';
import { TextField } from '#shared/web/components/text-field.tsx';
import { DateField } from '#shared/web/desk/date-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldLine } from '#shared/web/forms/form-body.ts';
import type { Reading } from '#shared/web/http/reading.ts';

const fields = { who: 'signOffWho', on: 'signOffOn', note: 'signOffNote' } as const;

type Props = Readonly<{
  reading: Reading;
  texts: EditorTexts;
  value: (name: string) => string;
  errors: FieldErrors;
}>;

/** What of a sign-off stands in its fields at first. */
export const signOffValues = (signOff: SignOff | null): Readonly<Record<string, string>> => ({
  [fields.who]: signOff?.who ?? '',
  [fields.on]: signOff?.on ?? '',
  [fields.note]: signOff?.note ?? '',
});

/** That a works council or a union was heard. */
export function SignOffFields({ reading, texts, value, errors }: Props) {
  const bound = (name: string) => ({ reading, errors, name, value: value(name) });
  return (
    <fieldset class="q q-tight">
      <legend>{texts.signOff}</legend>
      <span class="hint">{texts.signOffHint}</span>
      <div class="pair">
        <TextField {...bound(fields.who)} label={texts.signOffWho} />
        <DateField {...bound(fields.on)} label={texts.signOffOn} />
      </div>
      <TextField {...bound(fields.note)} label={texts.signOffNote} />
    </fieldset>
  );
}

/** Nothing written: nobody was heard. Who and when belong together. */
export function readSignOff(
  form: FormValues,
  { errors: words }: EditorTexts,
): Readonly<{ signOff: SignOff | null; errors: FieldErrors }> {
  const [who, typed, note] = [fieldLine(form, fields.who), fieldLine(form, fields.on), fieldLine(form, fields.note)];
  const on = dayText(typed);
  if (who === '' && typed === '' && note === '') return { signOff: null, errors: [] };
  const tooLong = (field: string, text: string, most: number): FieldErrors =>
    isLongerThan(text, most) ? [{ field, message: words.tooLong({ most }) }] : [];
  const errors = [
    ...(who === '' ? [{ field: fields.who, message: words.who }] : []),
    ...tooLong(fields.who, who, longestName),
    ...(on === null ? [{ field: fields.on, message: words.day }] : []),
    ...tooLong(fields.note, note, longestReason),
  ];
  return { signOff: { who, on: on ?? typed, note: note === '' ? null : note }, errors };
}
