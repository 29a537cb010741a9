import { timesWritten } from '#shared/domain/questionnaire/answer.ts';
import { monthsToldTo } from '#shared/domain/retention/promises.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import { Card } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { type Way, Ways } from '#shared/web/components/lists.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { mayAnswer, mayWithdraw } from '../referee-access.ts';
import { RecruiterLines, showPage } from '../show-page.tsx';
import { type RefusedSide, SideForm } from '../signals/side-form.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { WhoHasRead } from './who-has-read.tsx';

function waysOf(visit: Visit): readonly Way[] {
  const { names, draft } = visit;
  const texts = visit.texts.thanks;
  const open = mayAnswer(visit);
  const wayTo = (path: string, title: string, note: string): Way => ({ href: linkTo(visit, path), title, note });
  const read = open
    ? wayTo('/review', texts.read.title, texts.read.text(names))
    : wayTo('/review', texts.readOnly.title, texts.readOnly.text({}));
  return [
    draft !== null && open ? wayTo('/review', texts.unsent.title, texts.unsent.text(names)) : read,
    wayTo('/copy', texts.copy.title, texts.copy.text({})),
    mayWithdraw(visit)
      ? wayTo('/withdraw', texts.withdraw.title, texts.withdraw.text(names))
      : wayTo('/data/object', texts.withdraw.title, texts.withdrawClosed),
  ];
}

/** After the answers have come: who has them, who has read them, and how to change, keep or take them back. */
export function thanksPage(
  visit: Visit,
  hidden: string | null,
  status = 200,
  refused: RefusedSide | null = null,
): HttpResponse {
  const { names, referee, submission, organisation, reading } = visit;
  const texts = visit.texts.thanks;
  const whenOf = (time: string): string => formatDayTime(time, organisation.offsetChanges, reading.language);
  const isChanged = submission !== null && timesWritten(submission) > 1;
  const change = submission?.mode === 'call_confirmed' ? texts.confirmed : texts.corrected;
  return showPage(
    visit,
    { title: texts.title(names), status, hasErrors: refused !== null },
    <>
      <main id="main" class="flow">
        {refused === null ? null : <ErrorSummary reading={reading} errors={refused.errors} />}
        <h1>{texts.heading(names)}</h1>
        <p class="lead">
          {texts.lead({ recruiter: names.recruiter, when: whenOf(referee.answeredAt ?? visit.now) })}
          {isChanged ? ` ${change({ when: whenOf(submission.submittedAt) })}` : null}
        </p>
        {hidden === null ? null : <p>{hidden}</p>}
        <p>{mayAnswer(visit) ? texts.yourPage : texts.closed(names)}</p>
        <Ways ways={waysOf(visit)} />
        <SideForm visit={visit} refused={refused} />
        <h2>{texts.whoHasRead}</h2>
        <WhoHasRead visit={visit} />
      </main>
      <aside class="side" aria-label={texts.yourData}>
        <Card>
          <h2>{texts.yourData}</h2>
          <p class="small">
            {visit.texts.start.keptFor({
              months: monthsToldTo(visit.file, visit.referee.id, organisation.retentionMonths),
            })}{' '}
            {reading.texts.keptLonger}
          </p>
          <p class="small">
            <a class="tap" href={linkTo(visit, '/data')}>
              {visit.texts.start.allRights}
            </a>
          </p>
        </Card>
        <section class="flow">
          <h2>{texts.questions}</h2>
          <RecruiterLines visit={visit} />
        </section>
      </aside>
    </>,
  );
}
