import { formatDayTime } from '#shared/i18n/dates.ts';
import { renderPage } from '#shared/web/frame/render-page.tsx';
import { reportStyle } from '#shared/web/generated/report-style.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import type { OpenReport } from './open-report.ts';
import { readingOfReport } from './open-report.ts';
import { ReportPage } from './page/report-page.tsx';

/** The report as a page, in the organisation's language. */
export async function showReport(request: HttpRequest, opened: OpenReport): Promise<HttpResponse> {
  const { organisation, link, texts, report } = opened;
  const until = formatDayTime(link.expiresAt, organisation.offsetChanges, report.language);
  const reading = await readingOfReport(request, opened);
  return renderPage(
    {
      title: report.title,
      reading,
      organisation,
      style: reportStyle,
      layout: 'sheet',
      headLink: { href: `${request.path}/pdf`, text: texts.downloadPdf },
      languageList: false,
      foot: reading.texts.responsible({ organisation: organisation.name }),
    },
    <ReportPage report={report} linkUntil={texts.linkUntil(until)} />,
  );
}
