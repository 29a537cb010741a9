import type { ComponentChildren } from 'preact';
import type { Signal } from '#shared/domain/signals/signal.ts';
import { Actions, Bar, Button, Card, LinkButton } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { FormValues } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { mayAnswer } from '../referee-access.ts';
import { showPage } from '../show-page.tsx';
import type { Side } from '../signals/observe-answers.ts';
import { OwnSignals } from '../signals/own-signals.tsx';
import { missingOf, partNumber, pathOf, stepsOf, unfinishedStep } from '../steps.ts';
import { linkTo, type Visit } from '../visit.ts';
import { ReviewRows } from './review-rows.tsx';

/** What came back from a post that was not taken in. */
export type Refused = Readonly<{
  /** 200: it is asked what is to be done with something that was written beside the answers. */
  status: 200 | 409 | 422;
  context: string;
  side: Side;
  errors: FieldErrors;
  typed: FormValues;
}>;

/** What is said of what is about to be sent: what is seen of the referee, and what has no place in a reference. */
export type Reviewed = Readonly<{ signals: readonly Signal[]; notice: ComponentChildren; choices: ComponentChildren }>;

export const nothingReviewed: Reviewed = { signals: [], notice: null, choices: null };

type Props = Readonly<{ visit: Visit }>;

/** The version of the answers that a form shows: what is sent must be what was read. */
export const shownVersion = ({ referee, draft }: Visit): string => `${referee.answersVersion}.${draft?.version ?? 0}`;

type SendProps = Props & Readonly<{ reviewed: Reviewed; refused: Refused | null }>;

function SendForm({ visit, reviewed: { signals, choices }, refused }: SendProps) {
  const { names, draft, submission, reading } = visit;
  const texts = visit.texts.review;
  return (
    <form method="post" action={linkTo(visit, '/review')} noValidate>
      <Hidden values={{ shown: shownVersion(visit) }} />
      <TextArea
        reading={reading}
        errors={refused?.errors ?? noErrors}
        name="context"
        label={texts.context(names)}
        hint={texts.contextHint(names)}
        optional
        rows={3}
        value={refused?.context ?? draft?.context ?? submission?.context ?? ''}
      />
      <OwnSignals visit={visit} signals={signals} typed={refused?.side ?? {}} errors={refused?.errors ?? noErrors} />
      {choices}
      <Actions>
        <Button kind="main" text={submission === null ? texts.send(names) : texts.sendChanges(names)} />
        <LinkButton kind="text" text={texts.wait} href={linkTo(visit, '', { saved: '1' })} />
      </Actions>
    </form>
  );
}

/** In place of the button while answers are missing: the way to the first of them. */
function GoOn({ visit }: Props) {
  const step = unfinishedStep(visit);
  if (step === null) return null;
  const text = visit.texts.start.goOn({ part: partNumber(visit, step), parts: stepsOf(visit).length });
  return (
    <Actions>
      <LinkButton kind="main" text={text} href={linkTo(visit, pathOf(step))} />
    </Actions>
  );
}

const Afterwards = ({ visit }: Props) => (
  <aside class="side" aria-label={visit.texts.review.afterwards}>
    <Card>
      <h2>{visit.texts.review.afterwards}</h2>
      <ul class="list small">
        {visit.texts.review.afterwardsList(visit.names).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  </aside>
);

function Above({ visit, missing, refused }: Props & Readonly<{ missing: number; refused: Refused | null }>) {
  const texts = visit.texts.review;
  if (refused?.status === 409) {
    return (
      <Notice kind="warn" title={texts.changedMeanwhile.title}>
        <p>{texts.changedMeanwhile.text({})}</p>
      </Notice>
    );
  }
  return missing === 0 ? null : (
    <Notice kind="warn" title={texts.missing({ count: missing })}>
      {null}
    </Notice>
  );
}

/** All answers before they are sent, or as they were sent. */
export function reviewPage(visit: Visit, reviewed: Reviewed, refused: Refused | null = null): HttpResponse {
  const { names, draft, submission, reading } = visit;
  const texts = visit.texts.review;
  const isSent = submission !== null && draft === null;
  const { relation, questions } = missingOf(visit);
  const missing = questions.length + (relation ? 1 : 0);
  const heading = isSent ? texts.headingSent : texts.heading;
  const parts = stepsOf(visit).length;
  const errors = refused?.errors ?? noErrors;
  return showPage(
    visit,
    { title: heading, status: refused?.status ?? 200, hasErrors: errors.length > 0 },
    <>
      <main id="main">
        <ErrorSummary reading={reading} errors={errors} />
        {isSent ? null : (
          <>
            <p class="steps">
              <b>{texts.lastStep}</b>
              {texts.nothingSent(names)}
            </p>
            <Bar done={parts} of={parts} />
          </>
        )}
        <div class="flow">
          <h1 class="after-bar">{heading}</h1>
          {isSent ? <p>{mayAnswer(visit) ? texts.sentAsRead(names) : texts.notOpen}</p> : null}
          {isSent ? null : <Above visit={visit} missing={missing} refused={refused} />}
          {reviewed.notice}
          <ReviewRows visit={visit} />
        </div>
        {isSent ? (
          <Actions>
            <LinkButton kind="text" text={reading.texts.goBack} href={linkTo(visit)} />
          </Actions>
        ) : missing > 0 ? (
          <GoOn visit={visit} />
        ) : (
          <SendForm visit={visit} reviewed={reviewed} refused={refused} />
        )}
      </main>
      <Afterwards visit={visit} />
    </>,
  );
}
