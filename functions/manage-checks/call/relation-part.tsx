import { firstValue, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { PeriodGroup } from '#shared/web/questions/period-group.tsx';
import type { CallView } from './call-view.ts';
import type { Guide } from './guide.ts';

type Props = Readonly<{ view: CallView; guide: Guide; fields: PostedFields; errors: FieldErrors }>;

/** The referee's own account of how they know the candidate, as it is said during the call. */
export function RelationPart({ view, guide, fields, errors }: Props) {
  const { reading, texts, language } = guide;
  const { candidate } = view.file.check;
  const of = { name: candidate.firstName };
  const types = texts.relation.types(of);
  return (
    <section class="gap-l" aria-labelledby="relation" lang={language}>
      <h2 id="relation" lang={view.visit.reading.language}>
        {view.words.relation}
      </h2>
      <Picks
        kind="radio"
        reading={reading}
        errors={errors}
        name="type"
        label={texts.relation.type(of)}
        options={view.visit.organisation.relationshipTypes.map((type) => ({ value: type, text: types[type] }))}
        chosen={[firstValue(fields, 'type')]}
      />
      {(['company', 'title'] as const).map((name) => (
        <TextField
          key={name}
          reading={reading}
          errors={errors}
          name={name}
          label={name === 'company' ? texts.relation.company : texts.relation.title(of)}
          value={firstValue(fields, name)}
        />
      ))}
      <PeriodGroup
        reading={reading}
        errors={errors}
        name="period"
        label={texts.relation.periodLabel}
        nameOf={(part) => part}
        sides={texts.question}
        fields={fields}
      />
    </section>
  );
}
