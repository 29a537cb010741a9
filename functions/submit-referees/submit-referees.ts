import { loadCandidateTexts } from '#shared/i18n/candidate/load.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { nothingBeside, openLink } from '#shared/web/links/open-link.ts';
import { tooManyPage, unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
import { answerRequest } from './answer-request.ts';
import type { SubmitPorts } from './candidate-view.ts';
import { noMailFor } from './no-mail-for.ts';
import { phoneTexts } from './phone-texts.ts';

/** The candidate's pages: name referees, check and send, see how it goes, decline. */
export function createSubmitReferees(ports: SubmitPorts) {
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const opened = await openLink(ports, request, 'candidate', nothingBeside);
    if (opened.outcome === 'gone') return (await import('#shared/web/pages/gone-page.tsx')).gonePage(request, opened);
    if (opened.outcome !== 'open') {
      const reading = await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts);
      return opened.outcome === 'unknown' ? unknownLinkPage(reading) : tooManyPage(reading, opened.minutes);
    }
    const { base, file, organisation } = opened;
    const reading = await readingOf(request, file.check.candidate.language, loadCommonTexts);
    const [texts, signals, noMail, phones] = await Promise.all([
      loadCandidateTexts(reading.language),
      loadSignalTexts(reading.language),
      noMailFor(file, request.query['saved'], ports.takesMail),
      phoneTexts(file, organisation),
    ]);
    const from = { sourceIp: request.sourceIp, userAgent: request.headers['user-agent'] ?? '' };
    const view = { reading, texts, signals, organisation, file, base, now: ports.clock(), from };
    return answerRequest(ports, { ...view, phoneTexts: phones, noMailFor: noMail }, request);
  };
}
