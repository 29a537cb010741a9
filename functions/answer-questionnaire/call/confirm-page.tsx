import { askedQuestions } from '#shared/domain/questionnaire/asked-questions.ts';
import { formatDay } from '#shared/i18n/dates.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { shownVersion } from '../pages/review-page.tsx';
import { ReviewRows } from '../pages/review-rows.tsx';
import { StartSide } from '../pages/start-side.tsx';
import { showPage } from '../show-page.tsx';
import { firstNameOf, linkTo, textIn } from '../visit.ts';
import type { CallVisit } from './call-visit.ts';

/** The field in which the note on a question is corrected. */
export const noteField = (questionId: string): string => `note-${questionId}`;

/** What was noted, question by question; each can be corrected where it stands. */
function Notes({ call }: Readonly<{ call: CallVisit }>) {
  const { visit, words } = call;
  const notes = visit.submission?.notes ?? {};
  const noted = askedQuestions(visit.template, visit.written.answers).filter(({ id }) => notes[id] !== undefined);
  if (noted.length === 0) return null;
  return (
    <section class="q">
      <h2>{words.confirm.notes}</h2>
      <p class="small quiet">{words.confirm.notesHint}</p>
      {noted.map((question) => (
        <TextArea
          key={question.id}
          reading={visit.reading}
          errors={noErrors}
          name={noteField(question.id)}
          label={textIn(visit, question.text)}
          rows={3}
          value={notes[question.id] ?? ''}
        />
      ))}
    </section>
  );
}

/** After the call: is what was written down right? */
export function confirmPage(call: CallVisit, changedMeanwhile = false): HttpResponse {
  const { visit, words } = call;
  const { referee, organisation, reading } = visit;
  const texts = words.confirm;
  const heading = texts.heading({ caller: firstNameOf(referee.call?.handler.name ?? visit.names.recruiter) });
  const confirmBy = referee.status === 'awaiting_confirmation' ? (referee.call?.confirmBy ?? null) : null;
  return showPage(
    visit,
    { title: heading, status: changedMeanwhile ? 409 : 200, hasErrors: changedMeanwhile },
    <>
      <main id="main">
        <div class="flow">
          {changedMeanwhile ? (
            <div role="alert">
              <Notice kind="warn" title={texts.changed.title}>
                <p>{texts.changed.text}</p>
              </Notice>
            </div>
          ) : null}
          <h1>{heading}</h1>
          <p class="lead">{texts.lead}</p>
          {confirmBy === null ? null : (
            <p>{texts.by({ day: formatDay(confirmBy, organisation.offsetChanges, reading.language) })}</p>
          )}
          <ReviewRows visit={visit} missing={texts.missing} />
        </div>
        <form method="post" action={linkTo(visit, '/confirm')}>
          <Hidden values={{ shown: shownVersion(visit) }} />
          <Notes call={call} />
          <Actions>
            <Button kind="main" text={texts.button} />
            <LinkButton kind="text" text={visit.texts.withdraw.button} href={linkTo(visit, '/withdraw')} />
          </Actions>
        </form>
      </main>
      <StartSide visit={visit} />
    </>,
  );
}
