import { createHash } from 'node:crypto';
import type { Check } from '#shared/domain/check/check.ts';
import { attachment } from '#shared/domain/text/attachment.ts';
import { millisecondsBetween, secondMilliseconds } from '#shared/domain/time.ts';
import { loadReportTexts } from '#shared/i18n/report/load.ts';
import { log } from '#shared/observability/log.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { isFetchedAhead } from '#shared/web/http/is-fetched-ahead.ts';
import { messagePage } from '#shared/web/pages/message-page.tsx';
import type { ReportDocument } from './describe/report-document.ts';
import { noteReading } from './note-reading.ts';
import { type OpenReport, openReport, type ReportPlace, readingOfReport } from './open-report.ts';
import type { ReportPorts } from './report-ports.ts';

/** Raise it when the drawing changes, so that no PDF of the old kind is served. */
const drawing = 2;

/**
 * Where the PDF of exactly this content stands. Two that build it at once write the same object, and a correction makes
 * another one.
 */
function reportKey(check: Check, report: ReportDocument, brand: string | null): string {
  const hash = createHash('sha256').update(JSON.stringify({ drawing, report, brand }));
  return `${check.organisationId}/${check.id}/${hash.digest('base64url')}.pdf`;
}

/** How long the address of the PDF itself works. */
const urlSeconds = 300;

/**
 * Leads to the PDF of the report as it stands now, built if nobody has fetched this one before. By the button of our page
 * a person reads it; by the address alone something has fetched it.
 */
export async function redirectToPdf(
  ports: ReportPorts,
  request: HttpRequest,
  place: ReportPlace,
): Promise<HttpResponse> {
  const isRead = request.method === 'POST';
  const isFetch = request.method === 'GET' && !isFetchedAhead(request);
  try {
    const [location] = await Promise.all([
      openReport(ports, place).then((opened) => findPdf(ports, opened)),
      isFetch ? ports.checks.recordFetch(place.file.check, place.link, ports.clock()) : null,
    ]);
    if (isRead) await noteReading(ports, request, place);
    return { status: isRead ? 303 : 302, headers: { location, 'cache-control': 'no-store' }, body: '' };
  } catch (error) {
    log('report_unavailable', { error, checkId: place.file.check.id });
    return unavailablePage(request, place);
  }
}

/** Where the PDF can be fetched for some minutes. */
async function findPdf(ports: ReportPorts, { file, organisation, link, texts, report }: OpenReport): Promise<string> {
  const brand = organisation.branding.colours?.brand ?? null;
  const key = reportKey(file.check, report, brand);
  const reports = await ports.loadReports();
  // Written in parallel with the look-up, before the PDF is stored: it saves a trip if the PDF is not there.
  const [isThere] = await Promise.all([reports.has(key), ports.noteReport(file.check, ports.clock())]);
  if (!isThere) {
    const draw = await ports.loadDrawing();
    const pdf = await draw({ report, texts: texts.pdf, brand });
    await reports.put(key, pdf, attachment([texts.fileName, report.name], 'pdf'));
    log('report_built', { checkId: file.check.id });
  }
  const now = ports.clock();
  const secondsLeft = Math.ceil(millisecondsBetween(now, link.expiresAt) / secondMilliseconds);
  return reports.temporaryUrl(key, {
    seconds: Math.max(1, Math.min(urlSeconds, secondsLeft)),
    now,
  });
}

async function unavailablePage(request: HttpRequest, place: ReportPlace): Promise<HttpResponse> {
  const { organisation, base } = place;
  const { heading, lead, retry, back } = (await loadReportTexts(organisation.language)).unavailable;
  const reading = await readingOfReport(request, place);
  return messagePage(
    { status: 503, reading, organisation, title: heading, lead },
    <>
      <p>{retry}</p>
      <p>
        <a href={base}>{back}</a>
      </p>
    </>,
  );
}
