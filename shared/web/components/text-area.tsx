import { FieldFrame, type FieldProps } from './field-parts.tsx';

type Props = FieldProps & Readonly<{ value: string; rows?: number; lang?: string }>;

/** Several lines. */
export function TextArea({ value, rows = 5, lang, ...field }: Props) {
  return (
    <FieldFrame
      {...field}
      control={(described, invalid, id) => (
        <textarea
          class="in"
          id={id}
          name={field.name}
          rows={rows}
          lang={lang}
          dir="auto"
          aria-describedby={described}
          aria-invalid={invalid}
          value={value}
        />
      )}
    />
  );
}
