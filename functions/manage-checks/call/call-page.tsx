import type { Call } from '#shared/domain/call/call.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { answerFields } from '#shared/domain/questionnaire/answer-fields.ts';
import type { PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import { relationFields } from '#shared/domain/questionnaire/read-relation.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, pathIn } from '../visit.ts';
import { CallNotice, CallQuestions } from './call-questions.tsx';
import { type CallView, callFacts, callPath, phoneShown } from './call-view.ts';
import type { Guide } from './guide.ts';
import type { JudgedCall } from './judge-call.ts';
import { GuideQuestion, noteName } from './question-fields.tsx';
import { RelationPart } from './relation-part.tsx';

/** What came back from a post that was not taken in. */
export type Returned = Readonly<{
  fields: PostedFields;
  errors: FieldErrors;
  edited?: true;
  /** What was saved, and what is asked before it counts as all. */
  asked?: JudgedCall;
}>;

const fieldsOf = ({ template, relation, answers, notes }: Guide): PostedFields =>
  new Map([
    ...relationFields(relation),
    ...answerFields(template.questions, answers),
    ...Object.entries(notes).map(([id, text]) => [noteName(id), [text]] as const),
  ]);

function Head({ view, call }: Readonly<{ view: CallView; call: Call }>) {
  const { visit, words, file } = view;
  const facts = callFacts(view, call);
  const candidate = fullName(file.check.candidate);
  return (
    <>
      <p class="meta">
        <a href={pathIn(visit, `checks/${file.check.id}`)}>{words.back({ candidate })}</a>
      </p>
      <h1>{words.title(facts)}</h1>
      <p class="lead">
        {call.state === 'booked' ? words.when(facts) : words.proposes(facts)}{' '}
        <a class="nowrap" href={`tel:${call.phone}`}>
          {phoneShown(visit, call.phone)}
        </a>
      </p>
      {call.note === null ? null : <blockquote class="said">{call.note}</blockquote>}
      <Actions>
        {call.state === 'booked' ? (
          <LinkButton kind="plain" text={words.move} href={callPath(view, '/move')} />
        ) : (
          <>
            <LinkButton kind="main" text={words.accept} href={callPath(view, '/accept')} />
            <LinkButton kind="plain" text={words.other} href={callPath(view, '/move')} />
          </>
        )}
        <LinkButton kind="text" text={words.cancel} href={callPath(view, '/cancel')} />
      </Actions>
    </>
  );
}

/** A call that is agreed or proposed: whom, when, on which number; and, once it is agreed, the questionnaire as a guide. */
export function callPage(view: CallView, call: Call, guide: Guide, returned: Returned | null = null): HttpResponse {
  const { visit, words, file, referee } = view;
  const { organisation, reading, session } = visit;
  const errors = returned?.errors ?? noErrors;
  const fields = returned?.fields ?? fieldsOf(guide);
  const edited = returned?.edited === true;
  const asked = returned?.asked ?? null;
  const name = { name: referee.firstName };
  const clock =
    guide.draft === null ? '' : formatClock(guide.draft.savedAt, organisation.offsetChanges, reading.language);
  const hasErrors = edited || errors.length > 0;
  return renderDesk(
    {
      ...frameOf(visit),
      title: words.title(callFacts(view, call)),
      script: true,
      hasErrors,
      status: edited ? 409 : hasErrors ? 422 : 200,
    },
    <main id="main" class="flow wrap-form">
      <ErrorSummary reading={reading} errors={errors} />
      {edited ? (
        <div role="alert">
          <Notice kind="warn" title={words.editedT}>
            <p>{words.editedX}</p>
          </Notice>
        </div>
      ) : null}
      {asked === null ? null : <CallNotice view={view} judged={asked} />}
      <Head view={view} call={call} />
      {call.state === 'booked' ? (
        <form class="gap-l" method="post" action={callPath(view)} noValidate data-autosave>
          <Hidden values={{ token: session.formToken, fingerprint: String(guide.draft?.version ?? 0) }} />
          <div class="flow">
            <p>{words.guide}</p>
            <p>{words.notes(name)}</p>
          </div>
          {file.check.settings.askRelation ? (
            <RelationPart view={view} guide={guide} fields={fields} errors={errors} />
          ) : null}
          {guide.template.questions.map((question) => (
            <GuideQuestion
              key={question.id}
              view={view}
              guide={guide}
              question={question}
              fields={fields}
              errors={errors}
            />
          ))}
          {asked === null ? null : <CallQuestions view={view} judged={asked} fields={fields} />}
          <p class="gap-l">{words.finishNote(name)}</p>
          <Actions>
            <Button kind="plain" text={words.save} />
            <Button kind="main" text={words.finish(name)} name="finish" value="1" />
          </Actions>
          <p class="meta" data-saved aria-live="polite">
            {guide.draft === null ? '' : words.saved({ clock })}
          </p>
        </form>
      ) : null}
    </main>,
  );
}
