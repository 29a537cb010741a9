import { answerFields } from '#shared/domain/questionnaire/answer-fields.ts';
import { askedQuestions } from '#shared/domain/questionnaire/asked-questions.ts';
import { pageFingerprint } from '#shared/domain/questionnaire/merge-page.ts';
import type { PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import type { QuestionPage } from '#shared/domain/questionnaire/question-pages.ts';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { QuestionField } from '#shared/web/questions/question-field.tsx';
import { answerWords } from '../answer-words.ts';
import { showPage } from '../show-page.tsx';
import { questionNumber } from '../steps.ts';
import { linkTo, questionWordsOf, textIn, type Visit } from '../visit.ts';
import { ConflictNotice, SavedElsewhere } from './conflict-notice.tsx';
import { PartActions } from './part-actions.tsx';
import { PartHead } from './part-head.tsx';
import { PartSide } from './part-side.tsx';

/** A page as it comes back from a post that could not be taken in whole. */
export type Returned = Readonly<{
  fields: PostedFields;
  errors: FieldErrors;
  /** Questions that were changed in another window too. */
  conflicts: readonly string[];
}>;

type Drawn = Readonly<{ page: QuestionPage; forReview: boolean; returned?: Returned }>;

const headingOf = (visit: Visit, page: QuestionPage): string => {
  const competency = visit.template.competencies[page.competency];
  return competency === undefined ? visit.texts.facts.questions : textIn(visit, competency);
};

function Questions({ visit, page, returned }: Readonly<{ visit: Visit; page: QuestionPage; returned: Returned }>) {
  const { written, template, texts } = visit;
  const total = askedQuestions(template, written.answers).length;
  return (
    <>
      {page.questions.map((question, index) => {
        const number = texts.question.number({ number: questionNumber(visit, question.id), total });
        const saved = written.answers[question.id];
        return (
          <div key={question.id}>
            <QuestionField
              question={question}
              words={questionWordsOf(visit)}
              fields={returned.fields}
              errors={returned.errors}
              manner={{ by: 'referee', number, first: index === 0 }}
            />
            {returned.conflicts.includes(question.id) ? (
              <SavedElsewhere visit={visit} words={saved === undefined ? [] : answerWords(visit, question, saved)} />
            ) : null}
          </div>
        );
      })}
    </>
  );
}

/** The questions of one competency. As stored, or as they came back with errors (422) or a conflict (409). */
export function questionPage(visit: Visit, { page, forReview, returned }: Drawn): HttpResponse {
  const { written, reading } = visit;
  const drawn = returned ?? {
    fields: answerFields(page.questions, written.answers),
    errors: noErrors,
    conflicts: [],
  };
  const heading = headingOf(visit, page);
  const status = drawn.conflicts.length > 0 ? 409 : drawn.errors.length > 0 ? 422 : 200;
  const step = { kind: 'questions', page } as const;
  const hidden = {
    fingerprint: pageFingerprint(page.questions, written.answers),
    ...(forReview ? { next: 'review' } : {}),
  };
  return showPage(
    visit,
    { title: heading, status, hasErrors: drawn.errors.length > 0 },
    <>
      <main id="main">
        {status === 200 ? null : (
          <div class="flow">
            <ErrorSummary reading={reading} errors={drawn.errors} />
            {drawn.conflicts.length > 0 ? <ConflictNotice visit={visit} /> : null}
          </div>
        )}
        <div class={status === 200 ? undefined : 'gap-l'}>
          <PartHead visit={visit} step={step} />
        </div>
        <form method="post" action={linkTo(visit, `/part/${page.number}`)} noValidate data-autosave>
          <Hidden values={hidden} />
          <div class="flow">
            <h1 class="after-bar">{heading}</h1>
          </div>
          <Questions visit={visit} page={page} returned={drawn} />
          <PartActions visit={visit} step={step} forReview={forReview} />
        </form>
      </main>
      <PartSide visit={visit} />
    </>,
  );
}
