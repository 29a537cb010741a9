import { loadReportTexts } from '#shared/i18n/report/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { messagePage } from '#shared/web/pages/message-page.tsx';
import { noteReading } from './note-reading.ts';
import { type ReportPlace, readingOfReport } from './open-report.ts';
import type { ReportPorts } from './report-ports.ts';

/** Whoever reads without the script has said that they have read it. */
export async function thankReader(ports: ReportPorts, request: HttpRequest, place: ReportPlace): Promise<HttpResponse> {
  await noteReading(ports, request, place);
  const { organisation, base } = place;
  const { noted, back } = (await loadReportTexts(organisation.language)).haveRead;
  const reading = await readingOfReport(request, place);
  return messagePage(
    { status: 200, reading, organisation, title: noted.title, lead: noted.lead },
    <p>
      <a href={base}>{back}</a>
    </p>,
  );
}
