import { mayBeReminded } from '#shared/domain/decisions/put-off-reminder.ts';
import { askedPages } from '#shared/domain/questionnaire/question-pages.ts';
import { dayIn } from '#shared/domain/reminders/open-hours.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { declinePage } from './pages/decline-page.tsx';
import { endedPage } from './pages/ended-page.tsx';
import { wishedTime } from './pages/other-ways.ts';
import { questionPage } from './pages/question-page.tsx';
import { relationPage } from './pages/relation-page.tsx';
import { reviewPage } from './pages/review-page.tsx';
import { startPage } from './pages/start-page.tsx';
import { thanksPage } from './pages/thanks-page.tsx';
import type { Address } from './schema.ts';
import { mayAnswer, mayWithdraw, standingOf } from './standing.ts';
import { linkTo, type Visit } from './visit.ts';

/** Where the link itself leads: to the first screen, to the control page, or to what has happened. */
function showHome(visit: Visit, request: HttpRequest): HttpResponse {
  const standing = standingOf(visit);
  if (standing === 'open') return startPage(visit, request.query['saved'] === '1');
  return standing === 'given' ? thanksPage(visit) : endedPage(visit, standing);
}

/** With the day chosen that the mail named, or that was chosen before. */
async function showLater(visit: Visit, request: HttpRequest): Promise<HttpResponse> {
  const wished = wishedTime(visit);
  const day = wished === null ? (request.query['day'] ?? '') : dayIn(visit.organisation.offsetChanges, wished);
  const { laterPage } = await import('./pages/later-page.tsx');
  return laterPage(visit, { day, date: '' });
}

function showPart(visit: Visit, number: number, forReview: boolean): HttpResponse | null {
  const page = askedPages(visit.template, visit.written.answers).find((each) => each.number === number);
  return page === undefined ? null : questionPage(visit, { page, forReview });
}

async function showData(visit: Visit): Promise<HttpResponse> {
  const [{ dataPage }, { loadDataTexts }] = await Promise.all([
    import('#shared/web/pages/data-page.tsx'),
    import('#shared/i18n/data-handling/load.ts'),
  ]);
  return dataPage({
    ...visit,
    texts: await loadDataTexts(visit.reading.language),
    audience: 'referee',
    recruiter: visit.file.check.recruiter,
    back: linkTo(visit),
  });
}

/**
 * The page at this address. Null when there is none; what may not be done leads home, where it says why. Pages that few
 * open are read when one of them is asked for.
 */
export async function showPlace(
  visit: Visit,
  { place, part }: Address,
  request: HttpRequest,
): Promise<HttpResponse | null> {
  const home = redirect(linkTo(visit));
  const isOpen = standingOf(visit) === 'open';
  const forReview = request.query['next'] === 'review';
  switch (place) {
    case 'start':
      return showHome(visit, request);
    case 'data':
      return showData(visit);
    case 'facts':
      return isOpen ? (await import('./pages/switch-page.tsx')).switchPage(visit, 'facts') : home;
    case 'all':
      return isOpen ? (await import('./pages/switch-page.tsx')).switchPage(visit, 'full') : home;
    case 'later':
      return mayBeReminded(visit.file, visit.referee) ? showLater(visit, request) : home;
    case 'stop':
      return mayBeReminded(visit.file, visit.referee) ? (await import('./pages/stop-page.tsx')).stopPage(visit) : home;
    case 'decline':
      return isOpen ? declinePage(visit) : home;
    case 'relation':
      return mayAnswer(visit) && visit.file.check.settings.askRelation ? relationPage(visit, { forReview }) : home;
    case 'part':
      return mayAnswer(visit) ? showPart(visit, part, forReview) : home;
    case 'review':
      return mayAnswer(visit) || visit.submission !== null ? reviewPage(visit) : home;
    case 'copy':
      return (await import('./pages/copy-file.ts')).copyFile(visit) ?? home;
    case 'withdraw':
      return mayWithdraw(visit) ? (await import('./pages/withdraw-page.tsx')).withdrawPage(visit) : home;
    case 'opened':
    case 'begin':
      return home;
  }
}
