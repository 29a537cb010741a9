import type { HttpRequest } from '#shared/web/http/http.ts';
import { isFetchedAhead } from '#shared/web/http/is-fetched-ahead.ts';
import type { ReportPlace } from './open-report.ts';
import type { ReportPorts } from './report-ports.ts';

/** A person has read the report, unless the browser posts from a page that it got ready before anybody saw it. */
export async function noteReading(
  ports: Pick<ReportPorts, 'checks' | 'clock' | 'loadReaders'>,
  request: HttpRequest,
  place: ReportPlace,
): Promise<void> {
  if (isFetchedAhead(request)) return;
  const { file, link } = place;
  const now = ports.clock();
  const readerId = await noteReader(ports, place, now);
  await ports.checks.recordOpening(file.check.id, link.id, now, { readerId, file });
}

/** Who of the domain that a link is for it is; of another link there is no more to say than whose it is. */
async function noteReader(
  { loadReaders }: Pick<ReportPorts, 'loadReaders'>,
  { file, link, reader }: ReportPlace,
  now: string,
): Promise<string | undefined> {
  if (link.access !== 'domain' || reader === undefined) return undefined;
  const { notes } = await loadReaders();
  return notes.note(file.check, link.id, reader, now);
}
