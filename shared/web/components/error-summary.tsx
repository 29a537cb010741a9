import type { FieldErrors } from '../forms/field-errors.ts';
import type { Reading } from '../http/reading.ts';

/** First in `<main>` when a form comes back: each line leads to its field. Nothing when nothing is wrong. */
export function ErrorSummary({ reading, errors }: Readonly<{ reading: Reading; errors: FieldErrors }>) {
  if (errors.length === 0) return null;
  return (
    <div class="errs" role="alert" tabIndex={-1} autofocus>
      <h2>{reading.texts.errorCount({ count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
