import { firstValue, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import { Group } from '#shared/web/components/group.tsx';
import { MonthAndYear } from '#shared/web/components/month-and-year.tsx';
import { Picks } from '#shared/web/components/picks.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { Visit } from '../visit.ts';

type Props = Readonly<{ visit: Visit; fields: PostedFields; errors: FieldErrors }>;

type SideProps = Props & Readonly<{ side: 'from' | 'to'; label: string; note: string | null }>;

function Month({ visit, fields, errors, side, label, note }: SideProps) {
  const { reading } = visit;
  const [month, year] = [`${side}-month`, `${side}-year`] as const;
  const wrong = errors.find(({ field }) => field === month || field === year)?.field ?? month;
  return (
    <Group
      reading={reading}
      errors={errors}
      name={side}
      firstId={wrong}
      spacing="tight"
      label={
        <>
          {label}
          {note === null ? null : <span class="opt"> {note}</span>}
        </>
      }
    >
      <MonthAndYear
        reading={reading}
        month={month}
        year={year}
        values={{ month: firstValue(fields, month), year: firstValue(fields, year) }}
        errors={errors}
        describedBy={`${side}-e`}
      />
    </Group>
  );
}

/** The referee's own account; the same fields as the candidate's, from the other side. */
export function RelationFields(props: Props) {
  const { visit, fields, errors } = props;
  const { reading, names, organisation } = visit;
  const texts = visit.texts.relation;
  const types = texts.types(names);
  const line = (name: 'company' | 'title', label: string) => (
    <TextField reading={reading} errors={errors} name={name} label={label} value={firstValue(fields, name)} />
  );
  return (
    <>
      <Picks
        kind="radio"
        reading={reading}
        errors={errors}
        name="type"
        spacing="tight"
        label={texts.type(names)}
        options={organisation.relationshipTypes.map((type) => ({ value: type, text: types[type] }))}
        chosen={[firstValue(fields, 'type')]}
      />
      {line('company', texts.company)}
      {line('title', texts.title(names))}
      <Month {...props} side="from" label={texts.from} note={null} />
      <Month {...props} side="to" label={texts.to} note={texts.toHint} />
    </>
  );
}
