import { firstValue, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import { monthNames } from '#shared/i18n/dates.ts';
import { Group } from '#shared/web/components/group.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { errorAt, type FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { Guide } from './guide.ts';

type Props = Readonly<{
  guide: Guide;
  fields: PostedFields;
  errors: FieldErrors;
  label: string;
  /** Fields are named after it: `<name>-from-month` …; null for those of the relation, which have no such beginning. */
  name: string | null;
}>;

/** From a month to a month; the end is left empty while it goes on. */
export function PeriodFields({ guide, fields, errors, label, name }: Props) {
  const { reading, texts } = guide;
  const nameOf = (part: string): string => (name === null ? part : `${name}-${part}`);
  const months = [
    { value: '', text: '' },
    ...monthNames(reading.language).map((text, index) => ({ value: String(index + 1), text })),
  ];
  const first = nameOf('from-month');
  const message = errorAt(errors, first);
  return (
    <Group
      reading={reading}
      errors={message === null ? [] : [{ field: first, message }]}
      name={name ?? 'period'}
      firstId={first}
      label={label}
    >
      {(['from', 'to'] as const).map((side) => (
        <div class="pair" key={side}>
          <SelectField
            reading={reading}
            errors={[]}
            name={nameOf(`${side}-month`)}
            label={`${texts.question[side]}: ${reading.texts.month}`}
            value={firstValue(fields, nameOf(`${side}-month`))}
            options={months}
          />
          <TextField
            reading={reading}
            errors={[]}
            name={nameOf(`${side}-year`)}
            kind="year"
            label={`${texts.question[side]}: ${reading.texts.year}`}
            value={firstValue(fields, nameOf(`${side}-year`))}
          />
        </div>
      ))}
    </Group>
  );
}
