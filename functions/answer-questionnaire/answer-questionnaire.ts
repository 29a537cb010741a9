import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { isTooLarge } from '#shared/web/forms/body-size.ts';
import { parseForm } from '#shared/web/forms/form-body.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { openLink } from '#shared/web/links/open-link.ts';
import { notFoundPage, tooLargePage, tooManyPage, unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
import { answerCall } from './call/answer-call.ts';
import { loadVisit } from './load-visit.ts';
import type { AnswerPorts } from './ports.ts';
import { readAddress } from './schema.ts';
import { showPlace } from './show-place.ts';
import { takePost } from './take-post.ts';
import { linkTo } from './visit.ts';

/** The referee's pages: everything under `/a/{secret}`. */
export const createAnswerQuestionnaire =
  (ports: AnswerPorts) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const opened = await openLink(ports, request, 'referee');
    if (opened.outcome !== 'open') {
      const reading = await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts);
      return opened.outcome === 'unknown' ? unknownLinkPage(reading) : tooManyPage(reading, opened.minutes);
    }
    const visit = await loadVisit(ports, request, opened);
    if (isTooLarge(request.body)) return tooLargePage(visit.reading, visit.organisation);
    const path = (request.params['proxy'] ?? '').replace(/\/$/, '');
    const aboutCall = await answerCall(ports, visit, path, request);
    if (aboutCall !== null) return aboutCall;
    const address = readAddress(path);
    const response =
      address === null
        ? null
        : request.method === 'POST'
          ? await takePost(ports, visit, address, parseForm(request.body))
          : await showPlace(visit, address, request);
    return response ?? notFoundPage(visit.reading, visit.organisation, linkTo(visit));
  };
