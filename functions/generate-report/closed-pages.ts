import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import type { Unrouted } from '#shared/web/http/match-route.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { expiredReportPage } from '#shared/web/pages/expired-report-page.tsx';
import { tooManyPage, unknownLinkPage, unroutedPage } from '#shared/web/pages/link-pages.tsx';

/** A link that leads to nothing that we tell of. */
export const unknownPage = async (request: HttpRequest): Promise<HttpResponse> =>
  unknownLinkPage(await readingOf(request, browserLanguage(request, 'en'), loadCommonTexts));

/** The link may work; what it was asked for is nothing that it has. */
export const unroutedReportPage = async (
  match: Unrouted,
  request: HttpRequest,
  { organisation, home }: Readonly<{ organisation: Organisation; home: string }>,
): Promise<HttpResponse> =>
  unroutedPage(
    match,
    await readingOf(request, browserLanguage(request, organisation.language), loadCommonTexts),
    organisation,
    home,
  );

export const throttledPage = async (request: HttpRequest, minutes: number): Promise<HttpResponse> =>
  tooManyPage(await readingOf(request, browserLanguage(request, 'en'), loadCommonTexts), minutes);

/** A link that is over or withdrawn: whom to ask, and never whose report it was. */
export async function closedPage(
  request: HttpRequest,
  {
    file,
    organisation,
    link,
    now,
  }: Readonly<{ file: CheckFile; organisation: Organisation; link: ReportLink; now: string }>,
): Promise<HttpResponse> {
  const own = browserLanguage(request, organisation.language);
  return expiredReportPage({
    reading: await readingOf(request, own, loadCommonTexts),
    organisation,
    // While the check is kept longer than was told, or its candidate has objected, its earlier links are closed.
    stoppedAt:
      link.revokedAt ??
      (link.expiresAt <= now ? link.expiresAt : (file.check.objection?.at ?? file.check.hold?.setAt ?? link.expiresAt)),
    recruiter: file.check.recruiter,
  });
}
