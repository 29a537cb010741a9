import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { unknownLinkPage } from '#shared/web/pages/link-pages.tsx';

/** There is no such organisation. */
export const unknownPage = async (request: HttpRequest): Promise<HttpResponse> =>
  unknownLinkPage(await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts));
