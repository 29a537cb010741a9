import type { LinkTarget } from '#shared/domain/ports/link-store.ts';
import type { ReaderState } from '#shared/domain/ports/proof-store.ts';
import { opensReport } from '#shared/domain/retention/hold.ts';
import { identify } from '#shared/observability/log.ts';
import { askedAt } from '#shared/web/http/asking-browser.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { openLink } from '#shared/web/links/open-link.ts';
import { noteReading } from './note-reading.ts';
import type { ReportPlace } from './open-report.ts';
import { readerOwner } from './reader/reader-owner.ts';
import type { ReportPorts } from './report-ports.ts';

type Step = Readonly<{ ports: ReportPorts; request: HttpRequest; place: ReportPlace }>;

const toPdf = async ({ ports, request, place }: Step): Promise<HttpResponse> =>
  (await import('./redirect-to-pdf.tsx')).redirectToPdf(ports, request, place);

/** Who asks for a code of a link that needs none, or has shown one. */
const toReport = ({ place }: Step): HttpResponse => redirect(place.base);

/** A GET is no reading: mail scanners, previews and an ATS that keeps the PDF make it too. A person posts. */
const route = createPageRouter<Step>()({
  'GET /r/{secret}': async ({ ports, place, request }) =>
    (await import('./show-report.tsx')).showReport(ports, request, place),
  'POST /r/{secret}': async ({ ports, place, request }) =>
    (await import('./thank-reader.tsx')).thankReader(ports, request, place),
  'POST /r/{secret}/opened': async ({ ports, place, request }) => {
    await noteReading(ports, request, place);
    return { status: 204, headers: { 'cache-control': 'no-store' }, body: '' };
  },
  'GET /r/{secret}/pdf': toPdf,
  'POST /r/{secret}/pdf': toPdf,
  'GET /r/{secret}/code': toReport,
  'POST /r/{secret}/code': toReport,
  'POST /r/{secret}/proof': toReport,
});

/** The page and the PDF; what else is asked of a link needs no answer. */
const isMadeOfAnswers = ({ method, path }: HttpRequest): boolean =>
  method === 'GET' ? !path.endsWith('/code') : path.endsWith('/pdf');

const unknownReader: ReaderState = { state: 'none' };

/** All that is read at the same time as the check. */
async function readBeside(ports: ReportPorts, request: HttpRequest, target: LinkTarget) {
  const asked = askedAt(request, readerOwner);
  const [submissions, reader] = await Promise.all([
    isMadeOfAnswers(request) ? ports.checks.loadSubmissions(target.checkId) : null,
    asked.length === 0
      ? unknownReader
      : ports.loadReaders().then(({ proofs }) => proofs.find(target, asked, ports.clock())),
  ]);
  return { submissions, reader };
}

const loadClosedPages = () => import('./closed-pages.ts');

/** Answers `/r/{secret}` with the page and `/r/{secret}/pdf` with the way to the PDF. */
export const generateReport =
  (ports: ReportPorts) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const opened = await openLink(ports, request, 'report', (target) => readBeside(ports, request, target));
    if (opened.outcome === 'gone') return (await import('#shared/web/pages/gone-page.tsx')).gonePage(request, opened);
    if (opened.outcome === 'throttled') return (await loadClosedPages()).throttledPage(request, opened.minutes);
    if (opened.outcome === 'unknown') return (await loadClosedPages()).unknownPage(request);

    const { base, file, organisation, target, beside } = opened;
    const match = route(request);
    if (match.outcome !== 'found') {
      return (await loadClosedPages()).unroutedReportPage(match, request, { organisation, home: base });
    }
    identify({ organisationId: organisation.id, checkId: file.check.id });
    const link = file.reportLinks.find((each) => each.id === target.person);
    if (link === undefined) return (await loadClosedPages()).unknownPage(request);
    const now = ports.clock();
    if (!opensReport(file.check, link, now)) {
      return (await loadClosedPages()).closedPage(request, { file, organisation, link, now });
    }
    const place = { base, file, organisation, link, submissions: beside.submissions };
    if (link.access === undefined) return match.value({ ports, request, place });
    const { onceShown } = await import('./reader/once-shown.ts');
    const go = (reader: string) => match.value({ ports, request, place: { ...place, reader } });
    return onceShown(ports, request, place, beside.reader, go);
  };
