import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { isTooLarge } from '#shared/web/forms/form-body.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { openLink } from '#shared/web/links/open-link.ts';
import { tooLargePage, tooManyPage, unknownLinkPage, unroutedPage } from '#shared/web/pages/link-pages.tsx';
import { loadOwnAnswers, loadVisit } from './load-visit.ts';
import type { AnswerPorts } from './ports.ts';
import { route } from './routes.ts';
import { linkTo } from './visit.ts';

/** The referee's pages: everything under `/a/{secret}`. */
export const createAnswerQuestionnaire =
  (ports: AnswerPorts) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const opened = await openLink(ports, request, 'referee', loadOwnAnswers(ports));
    if (opened.outcome === 'gone') return (await import('#shared/web/pages/gone-page.tsx')).gonePage(request, opened);
    if (opened.outcome !== 'open') {
      const reading = await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts);
      return opened.outcome === 'unknown' ? unknownLinkPage(reading) : tooManyPage(reading, opened.minutes);
    }
    const visit = await loadVisit(ports, request, opened);
    if (isTooLarge(request.body)) return tooLargePage(visit.reading, visit.organisation);
    const match = route(request);
    return match.outcome === 'found'
      ? match.value({ ports, visit, request })
      : unroutedPage(match, visit.reading, visit.organisation, linkTo(visit));
  };
