import { fingerprintOf } from '#shared/domain/questionnaire/fingerprint.ts';
import type { PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import { relationFields } from '#shared/domain/questionnaire/read-relation.ts';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { relationWords } from '../answer-words.ts';
import { showPage } from '../show-page.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { ConflictNotice, SavedElsewhere } from './conflict-notice.tsx';
import { PartActions } from './part-actions.tsx';
import { PartHead } from './part-head.tsx';
import { PartSide } from './part-side.tsx';
import { RelationFields } from './relation-fields.tsx';

type Drawn = Readonly<{
  forReview: boolean;
  returned?: Readonly<{ fields: PostedFields; errors: FieldErrors; isConflict: boolean }>;
}>;

/** What is stored of the relation, whole or not, as the form shows it. */
export const storedRelation = ({ draft, written }: Visit): PostedFields =>
  draft?.typedRelation === undefined
    ? relationFields(written.relation)
    : new Map(Object.entries(draft.typedRelation).map(([name, value]) => [name, [value]]));

export const relationFingerprint = (visit: Visit): string =>
  fingerprintOf([...storedRelation(visit)].filter(([, values]) => values.some((value) => value !== '')));

/** The referee's own account of the relation, asked before the questions and never prefilled with the candidate's. */
export function relationPage(visit: Visit, { forReview, returned }: Drawn): HttpResponse {
  const { texts, names, reading } = visit;
  const { fields, errors, isConflict } = returned ?? {
    fields: storedRelation(visit),
    errors: noErrors,
    isConflict: false,
  };
  const status = isConflict ? 409 : errors.length > 0 ? 422 : 200;
  const heading = texts.relation.heading(names);
  const step = { kind: 'relation' } as const;
  const hidden = { fingerprint: relationFingerprint(visit), ...(forReview ? { next: 'review' } : {}) };
  return showPage(
    visit,
    { title: heading, status, hasErrors: errors.length > 0 },
    <>
      <main id="main">
        {status === 200 ? null : (
          <div class="flow">
            <ErrorSummary reading={reading} errors={errors} />
            {isConflict ? <ConflictNotice visit={visit} /> : null}
            {isConflict ? (
              <SavedElsewhere
                visit={visit}
                words={relationWords(visit).map(({ label, value }) => `${label}: ${value}`)}
              />
            ) : null}
          </div>
        )}
        <div class={status === 200 ? undefined : 'gap-l'}>
          <PartHead visit={visit} step={step} />
        </div>
        <form method="post" action={linkTo(visit, '/relation')} noValidate data-autosave>
          <Hidden values={hidden} />
          <div class="flow">
            <h1 class="after-bar">{heading}</h1>
            <p>{texts.relation.lead}</p>
          </div>
          <RelationFields visit={visit} fields={fields} errors={errors} />
          <PartActions visit={visit} step={step} forReview={forReview} />
        </form>
      </main>
      <PartSide visit={visit} />
    </>,
  );
}
