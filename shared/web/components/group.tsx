import type { ComponentChildren } from 'preact';
import { errorAt } from '../forms/field-errors.ts';
import { describedBy, ErrorText, type FieldProps } from './field-parts.tsx';

type Props = Omit<FieldProps, 'id'> &
  Readonly<{
    /** id of the group's first control: the summary leads there. */
    firstId: string;
    /** `tight` stands closer to what is before it; `first` opens a page. */
    spacing?: 'normal' | 'tight' | 'first';
    /** `Question 4 of 11`, above the legend's text. */
    number?: string | null;
    lang?: string;
    children: ComponentChildren;
  }>;

const classes = { normal: 'q', tight: 'q q-tight', first: 'q q-first' } as const;

/** Controls that belong together: a fieldset whose legend is the question. */
export function Group(props: Props) {
  const { reading, name, label, hint = null, optional, errors, firstId, spacing = 'normal', number = null } = props;
  const error = errorAt(errors, firstId);
  return (
    <fieldset class={classes[spacing]} aria-describedby={describedBy(name, hint, error)} lang={props.lang}>
      <legend>
        {number === null ? null : <span class="no">{number} </span>}
        {label}
        {optional === true ? <span class="opt"> {reading.texts.optional}</span> : null}
      </legend>
      {hint === null ? null : (
        <span class="hint" id={`${name}-h`}>
          {hint}
        </span>
      )}
      {error === null ? null : <ErrorText reading={reading} id={name} message={error} />}
      {props.children}
    </fieldset>
  );
}
