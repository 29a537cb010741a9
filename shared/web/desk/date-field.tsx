import { FieldFrame, type FieldProps } from '../components/field-parts.tsx';

/** A day as `2026-12-24`: the browser's own way to pick one, or else typed. */
export const DateField = ({ value, ...field }: FieldProps & Readonly<{ value: string }>) => (
  <FieldFrame
    {...field}
    control={(described, invalid, id) => (
      <input
        class="in in-date"
        type="date"
        id={id}
        name={field.name}
        value={value}
        aria-describedby={described}
        aria-invalid={invalid}
      />
    )}
  />
);
