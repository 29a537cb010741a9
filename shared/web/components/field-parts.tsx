import type { ComponentChildren } from 'preact';
import { errorAt, type FieldErrors } from '../forms/field-errors.ts';
import type { Reading } from '../http/reading.ts';
import { Icon } from './icon.tsx';

/** What every kind of field takes. Its id is its name unless they must differ. */
export type FieldProps = Readonly<{
  reading: Reading;
  name: string;
  label: ComponentChildren;
  id?: string;
  hint?: string | null;
  optional?: boolean;
  errors: FieldErrors;
}>;

/** The words of an error at its field. */
export function ErrorText({ reading, id, message }: Readonly<{ reading: Reading; id: string; message: string }>) {
  return (
    <span class="err" id={`${id}-e`}>
      <Icon name="problem" />
      <span class="vh">{reading.texts.error}</span>
      {message}
    </span>
  );
}

/** ids of hint and error, for `aria-describedby`; undefined when there is neither. */
export function describedBy(id: string, hint: string | null, error: string | null): string | undefined {
  const ids = [...(hint === null ? [] : [`${id}-h`]), ...(error === null ? [] : [`${id}-e`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

type FrameProps = FieldProps &
  Readonly<{ control: (described: string | undefined, invalid: true | undefined, id: string) => ComponentChildren }>;

/** Label over hint over error over control. */
export function FieldFrame({ reading, name, label, id = name, hint = null, optional, errors, control }: FrameProps) {
  const error = errorAt(errors, id);
  return (
    <div class={error === null ? 'field' : 'field field-bad'}>
      <label for={id}>
        {label}
        {optional === true ? <span class="opt"> {reading.texts.optional}</span> : null}
      </label>
      {hint === null ? null : (
        <span class="hint" id={`${id}-h`}>
          {hint}
        </span>
      )}
      {error === null ? null : <ErrorText reading={reading} id={id} message={error} />}
      {control(describedBy(id, hint, error), error === null ? undefined : true, id)}
    </div>
  );
}

/** Values that travel with a form unseen. */
export const Hidden = ({ values }: Readonly<{ values: Readonly<Record<string, string>> }>) => (
  <>
    {Object.entries(values).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);
