import { FieldFrame, type FieldProps } from './field-parts.tsx';

export type TextFieldProps = FieldProps &
  Readonly<{
    value: string;
    kind?: 'text' | 'email' | 'tel' | 'year' | 'code';
    autocomplete?: string;
    maxLength?: number;
  }>;

const kinds = {
  text: { dir: 'auto' },
  email: { type: 'email', inputmode: 'email', autocapitalize: 'none', spellcheck: false },
  tel: { type: 'tel' },
  year: { inputmode: 'numeric' },
  code: { class: 'in in-code', inputmode: 'numeric' },
} as const;

/** One line. `autocomplete` stays off unless it is the writer's own data. */
export function TextField({ value, kind = 'text', autocomplete = 'off', maxLength, ...field }: TextFieldProps) {
  return (
    <FieldFrame
      {...field}
      control={(described, invalid, id) => (
        <input
          class="in"
          id={id}
          name={field.name}
          value={value}
          autocomplete={autocomplete}
          maxLength={maxLength}
          aria-describedby={described}
          aria-invalid={invalid}
          {...kinds[kind]}
        />
      )}
    />
  );
}
