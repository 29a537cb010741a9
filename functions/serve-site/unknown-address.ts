import { allOperations } from '#shared/config/routes/api-operations.ts';
import { pageRoutes } from '#shared/config/routes/gateway-routes.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { createRouteMatcher, type Unrouted } from '#shared/web/http/match-route.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { unroutedPage } from '#shared/web/pages/link-pages.tsx';

const matchAny = createRouteMatcher(
  [...Object.values(allOperations), ...Object.values(pageRoutes).flat()].map((key) => [key, null] as const),
);

/**
 * Why the gateway knew no route for a request: it leads to no function's address, or not with this method. A method that
 * the address takes came by another spelling of it, which leads nowhere.
 */
export function whyUnrouted(request: HttpRequest): Unrouted {
  const found = matchAny(request);
  return found.outcome === 'found' ? { outcome: 'unknown' } : found;
}

/** A page about it, in the language of the browser. */
export const unknownPage = async (match: Unrouted, request: HttpRequest): Promise<HttpResponse> =>
  unroutedPage(match, await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts), null, null);
