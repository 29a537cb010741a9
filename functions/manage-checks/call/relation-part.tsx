import { firstValue, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CallView } from './call-view.ts';
import type { Guide } from './guide.ts';
import { PeriodFields } from './period-fields.tsx';

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
      <PeriodFields guide={guide} fields={fields} errors={errors} label={texts.relation.periodLabel} name={null} />
    </section>
  );
}
