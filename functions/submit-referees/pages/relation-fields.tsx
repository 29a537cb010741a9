import { Group } from '#shared/web/components/group.tsx';
import { MonthAndYear } from '#shared/web/components/month-and-year.tsx';
import { Picks } from '#shared/web/components/picks.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { errorAt, type FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CandidateView } from '../candidate-view.ts';
import type { TypedReferee } from '../referee-form.ts';

type Props = Readonly<{ view: CandidateView; typed: TypedReferee; errors: FieldErrors }>;

type MonthProps = Props & Readonly<{ prefix: 'from' | 'to'; label: string; note: string | null }>;

function MonthField({ view, typed, errors, prefix, label, note }: MonthProps) {
  const { reading } = view;
  const [month, year] = [`${prefix}-month`, `${prefix}-year`] as const;
  // One error stands at the group and marks both parts, whichever is missing.
  const field = errorAt(errors, month) === null ? year : month;
  const message = errorAt(errors, field);
  return (
    <Group
      reading={reading}
      name={prefix}
      firstId={field}
      spacing="tight"
      errors={errors}
      label={
        note === null ? (
          label
        ) : (
          <>
            {label} <span class="opt">{note}</span>
          </>
        )
      }
    >
      <MonthAndYear
        reading={reading}
        month={month}
        year={year}
        values={{ month: typed[month], year: typed[year] }}
        errors={message === null ? [] : [month, year].map((part) => ({ field: part, message }))}
        describedBy={`${prefix}-e`}
      />
    </Group>
  );
}

/** How the two know each other, when the check asks for it. */
export function RelationFields(props: Props) {
  const { view, typed, errors } = props;
  const { texts, reading, organisation } = view;
  return (
    <>
      <Picks
        reading={reading}
        errors={errors}
        name="rel"
        kind="radio"
        spacing="tight"
        label={texts.form.relation}
        options={organisation.relationshipTypes.map((type) => ({ value: type, text: texts.form.relations[type] }))}
        chosen={[typed.rel]}
      />
      <TextField reading={reading} errors={errors} name="company" label={texts.form.company} value={typed.company} />
      <TextField reading={reading} errors={errors} name="title" label={texts.form.title} value={typed.title} />
      <MonthField {...props} prefix="from" label={texts.form.from} note={null} />
      <MonthField {...props} prefix="to" label={texts.form.to} note={texts.form.toHint} />
    </>
  );
}
