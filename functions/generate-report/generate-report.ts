import { isReportLinkOpen } from '#shared/domain/report/report-link.ts';
import { identify } from '#shared/observability/log.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { nothingBeside, openLink } from '#shared/web/links/open-link.ts';
import { type OpenReport, openReport } from './open-report.ts';
import type { ReportPorts } from './report-ports.ts';

type Step = Readonly<{ ports: ReportPorts; request: HttpRequest; report: OpenReport }>;

const route = createPageRouter<Step>()({
  'GET /r/{secret}': async ({ request, report }) => (await import('./show-report.tsx')).showReport(request, report),
  'GET /r/{secret}/pdf': async ({ ports, request, report }) =>
    (await import('./redirect-to-pdf.tsx')).redirectToPdf(ports, request, report),
});

const loadClosedPages = () => import('./closed-pages.ts');

/** Answers `GET /r/{secret}` with the page and `GET /r/{secret}/pdf` with the way to the PDF. */
export const generateReport =
  (ports: ReportPorts) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const opened = await openLink(ports, request, 'report', nothingBeside);
    if (opened.outcome === 'gone') return (await import('#shared/web/pages/gone-page.tsx')).gonePage(request, opened);
    if (opened.outcome === 'throttled') return (await loadClosedPages()).throttledPage(request, opened.minutes);
    if (opened.outcome === 'unknown') return (await loadClosedPages()).unknownPage(request);

    const { base, file, organisation, target } = opened;
    const match = route(request);
    if (match.outcome !== 'found') {
      return (await loadClosedPages()).unroutedReportPage(match, request, { organisation, home: base });
    }
    identify({ organisationId: organisation.id, checkId: file.check.id });
    const link = file.reportLinks.find((each) => each.id === target.person);
    if (link === undefined) return (await loadClosedPages()).unknownPage(request);
    if (!isReportLinkOpen(link, ports.clock())) {
      return (await loadClosedPages()).closedPage(request, { file, organisation, link });
    }

    const report = await openReport(ports, { file, organisation, link }, request.method !== 'HEAD');
    return match.value({ ports, request, report });
  };
