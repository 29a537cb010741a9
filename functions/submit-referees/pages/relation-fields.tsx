import { longestName } from '#shared/domain/limits.ts';
import { monthNames } from '#shared/i18n/dates.ts';
import { Group } from '#shared/web/components/group.tsx';
import { Picks } from '#shared/web/components/picks.tsx';
import { SelectOptions } from '#shared/web/components/select-field.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { errorAt, type FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CandidateView } from '../candidate-view.ts';
import type { TypedReferee } from '../referee-form.ts';

type Props = Readonly<{ view: CandidateView; typed: TypedReferee; errors: FieldErrors }>;

type MonthProps = Props & Readonly<{ prefix: 'from' | 'to'; label: string; note: string | null }>;

function MonthAndYear({ view, typed, errors, prefix, label, note }: MonthProps) {
  const { reading } = view;
  const [month, year] = [`${prefix}-month`, `${prefix}-year`] as const;
  // One error stands at the group, whichever part is missing.
  const field = errorAt(errors, month) === null ? year : month;
  const bad = errorAt(errors, field) !== null;
  const marks = { 'aria-invalid': bad ? true : undefined, 'aria-describedby': bad ? `${prefix}-e` : undefined };
  const options = [
    { value: '', text: reading.texts.choose },
    ...monthNames(reading.language).map((text, index) => ({ value: String(index + 1), text })),
  ];
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
      <div class={bad ? 'dates pair-tight field-bad-pair' : 'dates pair-tight'}>
        <div>
          <label class="small" for={month}>
            {reading.texts.month}
          </label>
          <select class="in" id={month} name={month} {...marks}>
            <SelectOptions options={options} value={typed[month]} />
          </select>
        </div>
        <div>
          <label class="small" for={year}>
            {reading.texts.year}
          </label>
          <input
            class="in"
            id={year}
            name={year}
            inputMode="numeric"
            autocomplete="off"
            value={typed[year]}
            {...marks}
          />
        </div>
      </div>
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
      <TextField
        reading={reading}
        errors={errors}
        name="company"
        label={texts.form.company}
        value={typed.company}
        maxLength={longestName}
      />
      <TextField
        reading={reading}
        errors={errors}
        name="title"
        label={texts.form.title}
        value={typed.title}
        maxLength={longestName}
      />
      <MonthAndYear {...props} prefix="from" label={texts.form.from} note={null} />
      <MonthAndYear {...props} prefix="to" label={texts.form.to} note={texts.form.toHint} />
    </>
  );
}
