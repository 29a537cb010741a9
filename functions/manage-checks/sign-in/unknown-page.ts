import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http.ts';
import { unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
import { browserLanguage, readingOf } from '#shared/web/reading.ts';

/** There is no such organisation. */
export const unknownPage = async (request: HttpRequest): Promise<HttpResponse> =>
  unknownLinkPage(await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts));
