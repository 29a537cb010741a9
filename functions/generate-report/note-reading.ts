import type { HttpRequest } from '#shared/web/http/http.ts';
import { isFetchedAhead } from '#shared/web/http/is-fetched-ahead.ts';
import type { ReportPlace } from './open-report.ts';
import type { ReportPorts } from './report-ports.ts';

/** A person has read the report, unless the browser posts from a page that it got ready before anybody saw it. */
export async function noteReading(
  { checks, clock }: Pick<ReportPorts, 'checks' | 'clock'>,
  request: HttpRequest,
  { file, link }: ReportPlace,
): Promise<void> {
  if (!isFetchedAhead(request)) await checks.recordOpening(file.check.id, link.id, clock());
}
