import { firstValue, type PeriodPart, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import type { FieldProps } from '../components/field-parts.tsx';
import { Group } from '../components/group.tsx';
import { MonthAndYear } from '../components/month-and-year.tsx';

type Props = Omit<FieldProps, 'id'> &
  Readonly<{
    /** Name of each control. */
    nameOf: (part: PeriodPart) => string;
    sides: Readonly<{ from: string; to: string }>;
    fields: PostedFields;
    spacing?: 'normal' | 'tight' | 'first';
    number?: string | null;
    lang?: string;
  }>;

/** From a month to a month, the end left empty while it goes on. */
export function PeriodGroup({ nameOf, sides, fields, ...group }: Props) {
  const { reading, name, errors } = group;
  const controls = (['from-month', 'from-year', 'to-month', 'to-year'] as const).map(nameOf);
  const row = (side: 'from' | 'to') => {
    const [month, year] = [nameOf(`${side}-month`), nameOf(`${side}-year`)];
    return (
      <div class={side === 'to' ? 'field' : undefined}>
        <p aria-hidden="true">{sides[side]}</p>
        <MonthAndYear
          reading={reading}
          month={month}
          year={year}
          values={{ month: firstValue(fields, month), year: firstValue(fields, year) }}
          errors={errors}
          describedBy={`${name}-e`}
          prefix={sides[side]}
        />
      </div>
    );
  };
  return (
    <Group {...group} firstId={errors.find(({ field }) => controls.includes(field))?.field ?? nameOf('from-month')}>
      {row('from')}
      {row('to')}
    </Group>
  );
}
