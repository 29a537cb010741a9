import type { ComponentChildren } from 'preact';
import { countReferees } from '#shared/domain/check/counts.ts';
import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { mailtoOf } from '#shared/domain/contact/mailto.ts';
import { formatDay } from '#shared/i18n/dates.ts';
import { Actions, LinkButton } from '#shared/web/components/blocks.tsx';
import { Ring } from '#shared/web/components/ring.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type CandidateView, linkTo, nameOf, recruiterName } from '../candidate-view.ts';
import { candidatePage } from './candidate-page.tsx';

type Plain = Readonly<{ status?: number; title: string; lead: ComponentChildren; symbol?: ComponentChildren }>;

function plainPage(view: CandidateView, page: Plain, more: ComponentChildren): HttpResponse {
  return candidatePage(
    view,
    { title: page.title, status: page.status ?? 200 },
    <main id="main" class="flow">
      {page.symbol === undefined ? null : <p>{page.symbol}</p>}
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      {more}
    </main>,
  );
}

const goBack = (view: CandidateView): ComponentChildren => (
  <p>
    <a class="tap" href={linkTo(view, '')}>
      {view.reading.texts.goBack}
    </a>
  </p>
);

/** After "save and go on later". */
export function laterPage(view: CandidateView): HttpResponse {
  const { texts, file, organisation, reading } = view;
  const day = formatDay(file.check.submitBy, organisation.offsetChanges, reading.language);
  const count = Math.max(1, countReferees(file.check, file.referees).remainingToSubmit);
  return plainPage(
    view,
    { title: texts.later.title, lead: texts.later.text({ count, day }) },
    <Actions>
      <LinkButton kind="plain" text={texts.later.goOn} href={linkTo(view, '')} />
    </Actions>,
  );
}

type Ended = Exclude<CheckStatus, 'accepted' | 'candidate_invited' | 'collecting'>;

const endedAs = (status: CheckStatus): Ended | null =>
  status === 'accepted' || status === 'candidate_invited' || status === 'collecting' ? null : status;

/** The check is no longer under way: what that means for the candidate, and whom to write to. */
export function endedPage(view: CandidateView, status: number): HttpResponse {
  const { texts, file } = view;
  const { check } = file;
  const ended = texts.ended[endedAs(check.status) ?? 'completed'];
  const recruiter = recruiterName(view);
  return plainPage(
    view,
    {
      status,
      title: ended.title,
      lead: ended.text({ recruiter }),
      symbol: <Ring status={check.status} counts={countReferees(check, file.referees)} size={64} />,
    },
    <p>
      <a class="tap" href={mailtoOf(check.recruiter.email)}>
        {check.recruiter.email}
      </a>
    </p>,
  );
}

/** The referee has started: what was said of them stands. */
export function cannotChangePage(view: CandidateView, referee: Referee): HttpResponse {
  const { title, text } = view.texts.cannotChange;
  return plainPage(view, { status: 409, title, lead: text({ name: nameOf(referee) }) }, goBack(view));
}

export function tooManyRefereesPage(view: CandidateView): HttpResponse {
  const { title, text } = view.texts.tooMany;
  return plainPage(view, { status: 409, title, lead: text({ recruiter: recruiterName(view) }) }, goBack(view));
}

/** As many addresses have been asked, or as many corrections made, as the candidate has: who can help is named. */
export function askRecruiterPage(
  view: CandidateView,
  { title, text }: CandidateView['texts']['tooManyAddresses'],
): HttpResponse {
  const { recruiter } = view.file.check;
  return plainPage(
    view,
    { status: 409, title, lead: text({ recruiter: recruiterName(view) }) },
    <>
      <p>
        <a class="tap" href={mailtoOf(recruiter.email)}>
          {recruiter.email}
        </a>
      </p>
      {goBack(view)}
    </>,
  );
}

/** The same address was asked a moment ago. */
export function tooSoonPage(view: CandidateView): HttpResponse {
  const { title, text } = view.texts.tooSoon;
  return plainPage(view, { status: 429, title, lead: text }, goBack(view));
}

/** Somebody else wrote at the same moment, again and again. */
export function busyPage(view: CandidateView): HttpResponse {
  const { title, text } = view.texts.busy;
  return plainPage(view, { status: 409, title, lead: text }, goBack(view));
}
