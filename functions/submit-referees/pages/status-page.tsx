import type { ComponentChildren } from 'preact';
import { countReferees, expiresAt } from '#shared/domain/check/counts.ts';
import { hasAnswered, type Referee } from '#shared/domain/check/referee.ts';
import { mayBeReminded } from '#shared/domain/decisions/may-be-reminded.ts';
import { mayRemindByCandidate } from '#shared/domain/decisions/remind-by-candidate.ts';
import { formatDay } from '#shared/i18n/dates.ts';
import { Actions, Details, LinkButton } from '#shared/web/components/blocks.tsx';
import { Icon } from '#shared/web/components/icon.tsx';
import { SummaryList, type SummaryRow } from '#shared/web/components/lists.tsx';
import { Ring } from '#shared/web/components/ring.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type CandidateView, linkTo, nameOf, refereePath } from '../candidate-view.ts';
import { mayChange, presentReferees } from '../next-step.ts';
import { mailCameBack, returnedReferee, stateText } from '../referee-state.ts';
import { candidatePage } from './candidate-page.tsx';
import { Side } from './side.tsx';
import { StatusNotice } from './status-notice.tsx';

/** A button to remind them, while there is one to press; that it was pressed. */
function reminding(view: CandidateView, referee: Referee): readonly ComponentChildren[] {
  const { texts, file, now } = view;
  if (referee.remindedByCandidateAt !== undefined && mayBeReminded(file, referee)) return [texts.status.reminded];
  if (!mayRemindByCandidate(file, referee, now)) return [];
  return [
    <form key="remind" method="post" action={linkTo(view, `${refereePath(referee)}/remind`)}>
      <button type="submit" class="btn-text">
        {texts.status.remind}
        <span class="vh"> {nameOf(referee)}</span>
      </button>
    </form>,
  ];
}

function rowOf(view: CandidateView, referee: Referee): SummaryRow {
  const { texts, reading } = view;
  const text = stateText(view, referee);
  return {
    key: referee.id,
    term: nameOf(referee),
    lines: [
      hasAnswered(referee) ? (
        <>
          <Icon name="check" /> {text}
        </>
      ) : (
        text
      ),
      ...reminding(view, referee),
    ],
    change: mayChange(referee)
      ? {
          href: linkTo(view, refereePath(referee)),
          text: reading.texts.change,
          hidden: texts.referee.changeHidden({ name: nameOf(referee) }),
        }
      : null,
  };
}

/** Those with trouble first, those who have answered last. */
const inOrder = (view: CandidateView, referees: readonly Referee[]): readonly Referee[] => {
  const place = (referee: Referee): number =>
    hasAnswered(referee) ? 2 : mayChange(referee) && mailCameBack(view, referee) ? 0 : 1;
  return referees.toSorted((one, other) => place(one) - place(other));
};

/** Where the recruiter writes by hand, nobody is reminded and nobody is told of it. */
const remindsByItself = ({ organisation, file }: CandidateView): boolean => {
  const { candidateChannel, refereeChannel } = file.check.settings;
  return organisation.reminders.enabled && candidateChannel !== 'disabled' && refereeChannel !== 'disabled';
};

/** After sending: who has answered, never what. `sent`: straight after the button. */
export function statusPage(view: CandidateView, sent: boolean): HttpResponse {
  const { texts, file, reading, organisation } = view;
  const { check, referees } = file;
  const counts = countReferees(check, referees);
  const lastDay = expiresAt(check, referees);
  const day = lastDay === null ? null : formatDay(lastDay, organisation.offsetChanges, reading.language);
  return candidatePage(
    view,
    { title: texts.status.title },
    <>
      <main id="main" class="flow">
        <StatusNotice view={view} sent={sent} />
        <h1>{texts.status.title}</h1>
        <p class="lead">
          <Ring status={check.status} counts={counts} /> <b>{texts.status.answered(counts)}</b>{' '}
          {day === null ? null : texts.status.by({ day })}
        </p>
        <SummaryList names rows={inOrder(view, presentReferees(file)).map((referee) => rowOf(view, referee))} />
        {presentReferees(file).some((referee) => mayRemindByCandidate(file, referee, view.now)) ? (
          <p class="small quiet">{texts.status.remindHint}</p>
        ) : null}
        {remindsByItself(view) ? <p class="small quiet">{texts.status.reminders}</p> : null}
        {counts.remainingToSubmit > 0 && returnedReferee(view) !== null ? (
          <Actions>
            <LinkButton kind="main" text={texts.status.addOne} href={linkTo(view, '/new')} />
          </Actions>
        ) : null}
        <div>
          <Details summary={texts.status.canIRead.summary}>
            <p class="small">{texts.status.canIRead.text({ organisation: organisation.name })}</p>
          </Details>
        </div>
      </main>
      <Side view={view} withdraw />
    </>,
  );
}
