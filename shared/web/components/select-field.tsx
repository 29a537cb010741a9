import { FieldFrame, type FieldProps } from './field-parts.tsx';

export type SelectOption = Readonly<{ value: string; text: string; lang?: string }>;

type Props = FieldProps & Readonly<{ value: string; options: readonly SelectOption[] }>;

export const SelectOptions = ({ options, value }: Readonly<{ options: readonly SelectOption[]; value: string }>) => (
  <>
    {options.map((option) => (
      <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
        {option.text}
      </option>
    ))}
  </>
);

/** A native list. */
export function SelectField({ value, options, ...field }: Props) {
  return (
    <FieldFrame
      {...field}
      control={(described, invalid, id) => (
        <select class="in" id={id} name={field.name} aria-describedby={described} aria-invalid={invalid}>
          <SelectOptions options={options} value={value} />
        </select>
      )}
    />
  );
}
