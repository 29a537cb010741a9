import { longestSide } from '#shared/domain/limits.ts';
import { lengthError } from '#shared/domain/questionnaire/read-text.ts';
import { cleanText } from '#shared/domain/text/clean-text.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { FormValues } from '#shared/web/forms/form-body.ts';
import type { Visit } from '../visit.ts';
import type { Side } from './observe-answers.ts';

const prefix = 'side-';

export const sideField = (signalId: string): string => `${prefix}${signalId}`;

/** What the referee wrote beside what was seen, and what is too long of it. */
export function readSide({ signals: { own } }: Visit, form: FormValues): Readonly<{ side: Side; errors: FieldErrors }> {
  const written = [...form].flatMap(([name, [text = '']]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), cleanText(text)] as const] : [],
  );
  const errors = written.flatMap(([id, text]) => {
    const error = lengthError(text, longestSide);
    if (error === null) return [];
    return [{ field: sideField(id), message: own.tooLong({ max: error.max, over: error.excess }) }];
  });
  return { side: Object.fromEntries(written), errors };
}
