import type { ComponentChildren } from 'preact';
import { countReferees } from '#shared/domain/check/counts.ts';
import { Actions, Bar, Button } from '#shared/web/components/blocks.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { SummaryList } from '#shared/web/components/lists.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type CandidateView, linkTo, nameOf, recruiterName, refereePath } from '../candidate-view.ts';
import { mayChange, presentReferees, unsentMark } from '../next-step.ts';
import { candidatePage } from './candidate-page.tsx';
import { refereeLines } from './referee-lines.tsx';
import { Side } from './side.tsx';

type Options = Readonly<{ notice?: ComponentChildren; status?: number }>;

/** All that is about to be sent, with a way to change each. */
export function sendPage(view: CandidateView, { notice = null, status = 200 }: Options = {}): HttpResponse {
  const { texts, file, reading } = view;
  const counts = countReferees(file.check, file.referees);
  const steps = counts.expected + 1;
  const byRecruiter = file.check.settings.refereeChannel === 'disabled';
  return candidatePage(
    view,
    { title: texts.send.title, status },
    <>
      <main id="main" class="flow">
        {notice}
        <h1>{texts.send.title}</h1>
        <Bar done={steps} of={steps} />
        <p class="lead">
          {byRecruiter ? texts.send.leadByRecruiter({ recruiter: recruiterName(view) }) : texts.send.lead}
        </p>
        <SummaryList
          names
          rows={presentReferees(file).map((referee) => ({
            key: referee.id,
            term: nameOf(referee),
            lines: refereeLines(view, referee),
            change: mayChange(referee)
              ? {
                  href: linkTo(view, refereePath(referee)),
                  text: reading.texts.change,
                  hidden: texts.referee.changeHidden({ name: nameOf(referee) }),
                }
              : null,
          }))}
        />
        {counts.remainingToSubmit > 0 ? <p>{texts.send.missing({ count: counts.remainingToSubmit })}</p> : null}
        <form method="post" action={linkTo(view, '/send')}>
          <Hidden values={{ fingerprint: unsentMark(file) }} />
          <Actions>
            <Button kind="main" text={texts.send.button} />
            <a class="btn-text" href={linkTo(view, '/new')}>
              {texts.send.addMore}
            </a>
          </Actions>
        </form>
      </main>
      <Side view={view} withdraw={file.check.submittedAt !== null} />
    </>,
  );
}
