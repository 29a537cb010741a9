import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { collectQueue, countParts } from './collect-queue.ts';
import { readFilter } from './list-filter.ts';

/**
 * The checks that this visit sees as a queue: in each part what is nearest in time first. Where not all checks stand in
 * it yet, the newest are shown.
 */
export async function showOverview(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const filter = readFilter(visit.request.query);
  const cursor = visit.request.query['cursor'] ?? null;
  const isFirstPage = cursor === null;
  const reading = collectQueue(ports, visit, filter, cursor);
  const [isKept, parts, counts, page] = await Promise.all([
    ports.queue.isKept(visit.organisation.id),
    reading,
    countParts(ports, visit, filter, reading, isFirstPage),
    import('./queue-page.tsx'),
  ]);
  if (!isKept) return (await import('./show-newest.ts')).showNewest(ports, visit);
  return page.queuePage(visit, { filter, parts, counts, isFirstPage });
}
