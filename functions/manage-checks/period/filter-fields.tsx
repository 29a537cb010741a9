import type { ComponentChildren } from 'preact';
import { ErrorText } from '#shared/web/components/field-parts.tsx';
import { errorAt, type FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { Reading } from '#shared/web/http/reading.ts';

type Props = Readonly<{
  reading: Reading;
  errors: FieldErrors;
  name: string;
  label: string;
  value: string;
  type: 'date' | 'text';
  hint?: string;
}>;

/** A field above a list that it filters, with what is wrong with it. */
export function FilterField({ reading, errors, name, label, value, type, hint }: Props) {
  const message = errorAt(errors, name);
  const described = [...(message === null ? [] : [`${name}-e`]), ...(hint === undefined ? [] : [`${name}-h`])];
  return (
    <div>
      <label for={name}>{label}</label>
      {message === null ? null : <ErrorText reading={reading} id={name} message={message} />}
      <input
        {...(type === 'date' ? ({ type } as const) : ({ type, autocomplete: 'off' } as const))}
        class="in"
        id={name}
        name={name}
        value={value}
        aria-invalid={message === null ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {hint === undefined ? null : (
        <span class="meta block" id={`${name}-h`}>
          {hint}
        </span>
      )}
    </div>
  );
}

type PagerProps = Readonly<{ words: Readonly<Record<'pages' | 'older' | 'newest', string>> }> &
  Readonly<{
    /** Null: this is the last page. */
    older: string | null;
    /** Null: this is the first page. */
    newest: string | null;
  }>;

/** The ways on and back below a list. */
export function Pager({ words, older, newest }: PagerProps): ComponentChildren {
  if (older === null && newest === null) return null;
  return (
    <nav class="pager" aria-label={words.pages}>
      <p class="acts acts-inline">
        {older === null ? null : (
          <a class="btn btn-s" href={older}>
            {words.older}
          </a>
        )}
        {newest === null ? null : (
          <a class="tap" href={newest}>
            {words.newest}
          </a>
        )}
      </p>
    </nav>
  );
}
