import { askedPages } from '#shared/domain/questionnaire/question-pages.ts';
import { dayIn } from '#shared/domain/reminders/open-hours.ts';
import { holdOf } from '#shared/domain/retention/hold.ts';
import { monthsToldTo } from '#shared/domain/retention/promises.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { donePage } from './done-page.ts';
import { wishedTime } from './pages/other-ways.ts';
import { questionPage } from './pages/question-page.tsx';
import { startPage } from './pages/start-page.tsx';
import { accessOf, mayWithdraw } from './referee-access.ts';
import { type Asked, linkTo, type Visit } from './visit.ts';

/** Where the link itself leads: to the first screen, to the control page, or to what has happened. */
export async function showHome({ visit, request }: Asked): Promise<HttpResponse> {
  const access = accessOf(visit);
  return access === 'open' ? startPage(visit, request.query['saved'] === '1') : donePage(visit, access);
}

/** With the day chosen that the mail named, or that was chosen before. */
export async function showLater({ visit, request }: Asked): Promise<HttpResponse> {
  const wished = wishedTime(visit);
  const day = wished === null ? (request.query['day'] ?? '') : dayIn(visit.organisation.offsetChanges, wished);
  const { laterPage } = await import('./pages/later-page.tsx');
  return laterPage(visit, { day, date: '' });
}

/** Null: after what has been answered so far, there is no such page. */
export function showPart(visit: Visit, number: number, forReview: boolean): HttpResponse | null {
  const page = askedPages(visit.template, visit.written.answers).find((each) => each.number === number);
  return page === undefined ? null : questionPage(visit, { page, forReview });
}

/** What is kept of the referee, and how it is handled. */
export async function showOwnData({ ports, visit, request }: Asked): Promise<HttpResponse> {
  const { answerOwnData } = await import('#shared/web/own-data/answer-own-data.ts');
  const { reading, organisation, file, base, now } = visit;
  const wayOut = mayWithdraw(visit) ? 'withdraw' : accessOf(visit) === 'open' ? 'decline' : null;
  const handling = () => showHandling(visit);
  return answerOwnData(await ports.openOwnData(), {
    request,
    reading,
    organisation,
    file,
    base,
    now,
    personId: visit.referee.id,
    wayOut,
    handling,
  });
}

async function showHandling(visit: Visit): Promise<HttpResponse> {
  const [{ dataPage }, { loadDataTexts }] = await Promise.all([
    import('#shared/web/pages/data-page.tsx'),
    import('#shared/i18n/data-handling/load.ts'),
  ]);
  return dataPage({
    ...visit,
    texts: await loadDataTexts(visit.reading.language),
    audience: 'referee',
    noted: visit.signals.noted.referee,
    recruiter: visit.file.check.recruiter,
    months: monthsToldTo(visit.file, visit.referee.id, visit.organisation.retentionMonths),
    own: linkTo(visit, '/data'),
    hold: holdOf(visit.file.check, visit.now),
    back: linkTo(visit),
  });
}
