import { formatDayTime } from '#shared/i18n/dates.ts';
import { renderPage } from '#shared/web/frame/render-page.tsx';
import { reportStyle } from '#shared/web/generated/report-style.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { mayLeadTo } from '#shared/web/http/may-lead-to.ts';
import { openReport, type ReportPlace, readingOfReport } from './open-report.ts';
import { ReportPage } from './page/report-page.tsx';
import type { ReportPorts } from './report-ports.ts';

/** The report as a page, in the organisation's language. The button for the PDF leads on to where it is stored. */
export async function showReport(ports: ReportPorts, request: HttpRequest, place: ReportPlace): Promise<HttpResponse> {
  const { base, organisation, link } = place;
  const { texts, report, one } = await openReport(ports, place, request.query['referee']);
  const until = formatDayTime(link.expiresAt, organisation.offsetChanges, report.language);
  const reading = await readingOfReport(request, place);
  const page = renderPage(
    {
      title: report.title,
      reading,
      organisation,
      style: reportStyle,
      layout: 'sheet',
      headForm: { action: `${base}/pdf`, text: texts.downloadPdf },
      languageList: false,
      script: true,
      opened: `${base}/opened`,
      foot: reading.texts.responsible({ organisation: organisation.name }),
    },
    <ReportPage
      report={report}
      whole={one === null ? null : { href: base, text: texts.oneReferee.all }}
      linkUntil={texts.linkUntil(until)}
      haveRead={{ ...texts.haveRead, action: base }}
    />,
  );
  return mayLeadTo(page, ports.reportOrigin);
}
