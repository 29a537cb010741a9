import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import { reportStyle } from '#shared/web/generated/report-style.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http.ts';
import type { Reading } from '#shared/web/reading.ts';
import { renderPage } from '#shared/web/render-page.tsx';
import type { OpenReport } from './open-report.ts';
import { ReportPage } from './page/report-page.tsx';

/** The report as a page, in the organisation's language. */
export async function showReport(request: HttpRequest, opened: OpenReport): Promise<HttpResponse> {
  const { organisation, link, texts, report } = opened;
  const until = formatDayTime(link.expiresAt, organisation.offsetChanges, report.language);
  return renderPage(
    {
      title: report.title,
      reading: await readingOfReport(request, opened),
      organisation,
      style: reportStyle,
      layout: 'sheet',
      headLink: { href: `${request.path}/pdf`, text: texts.downloadPdf },
      languageList: false,
    },
    <ReportPage report={report} linkUntil={texts.linkUntil(until)} />,
  );
}

/** Always the report's own language: its words exist in no other. */
export const readingOfReport = async (request: HttpRequest, { report }: OpenReport): Promise<Reading> => ({
  language: report.language,
  picked: null,
  path: request.path,
  query: {},
  texts: await loadCommonTexts(report.language),
});
