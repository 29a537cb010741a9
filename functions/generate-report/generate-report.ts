import { isReportLinkOpen } from '#shared/domain/report-link.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http.ts';
import { openLink } from '#shared/web/open-link.ts';
import { expiredReportPage } from '#shared/web/pages/expired-report-page.tsx';
import { tooManyPage, unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
import { browserLanguage, readingOf } from '#shared/web/reading.ts';
import { openReport } from './open-report.ts';
import { redirectToPdf } from './redirect-to-pdf.tsx';
import type { ReportPorts } from './report-ports.ts';
import { showReport } from './show-report.tsx';

/** Answers `GET /r/{secret}` with the page and `GET /r/{secret}/pdf` with the way to the PDF. */
export const generateReport =
  (ports: ReportPorts) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const opened = await openLink(ports, request, 'report');
    if (opened.outcome !== 'open') {
      const reading = await readingOf(request, browserLanguage(request, 'en'), loadCommonTexts);
      return opened.outcome === 'unknown' ? unknownLinkPage(reading) : tooManyPage(reading, opened.minutes);
    }
    const { file, organisation, target } = opened;
    const link = file.reportLinks.find((each) => each.id === target.person);
    const own = browserLanguage(request, organisation.language);
    if (link === undefined) return unknownLinkPage(await readingOf(request, own, loadCommonTexts));
    if (!isReportLinkOpen(link, ports.clock())) {
      return expiredReportPage({
        reading: await readingOf(request, own, loadCommonTexts),
        organisation,
        stoppedAt: link.revokedAt ?? link.expiresAt,
        recruiter: file.check.recruiter,
      });
    }
    const report = await openReport(ports, { file, organisation, link });
    return request.path.endsWith('/pdf') ? redirectToPdf(ports, request, report) : showReport(request, report);
  };
