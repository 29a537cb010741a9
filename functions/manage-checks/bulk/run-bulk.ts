import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import type { BulkEntry, BulkJob, BulkOutcome } from '#shared/domain/ports/bulk-jobs.ts';
import { addSeconds } from '#shared/domain/time.ts';
import type { Ports } from '../ports.ts';
import { actBy, type Visit } from '../visit.ts';
import { decideBulk, isDoneSince } from './decide-bulk.ts';

/** Checks that are changed at the same time; what became of them is saved then. */
const width = 10;
/** The function answers within ten; what is left goes on with the next request. */
const secondsForChecks = 6;

/** One transaction a check. Whoever does it must see it now. */
async function doOne(ports: Pick<Ports, 'checks' | 'newId' | 'clock'>, visit: Visit, job: BulkJob, checkId: string) {
  const file = await ports.checks.load(checkId);
  if (file === null || !maySeeCheck(file, visit)) return { outcome: 'gone' } satisfies BulkOutcome;
  if (isDoneSince(job.wish, file, job.startedAt)) return { outcome: 'done' } satisfies BulkOutcome;
  const act = actBy(visit, null);
  const context = { now: ports.clock(), newId: ports.newId };
  const result = await ports.checks.change(file, (current) => decideBulk(job.wish, current, act, context), visit.actor);
  return outcomeOf(result);
}

function outcomeOf(result: Awaited<ReturnType<Ports['checks']['change']>>): BulkOutcome {
  switch (result.outcome) {
    case 'changed':
      return { outcome: 'done' };
    case 'unchanged':
      return { outcome: 'unchanged' };
    case 'not_found':
      return { outcome: 'gone' };
    case 'conflict':
      return { outcome: 'conflict' };
    case 'refused':
      return { outcome: 'refused', code: result.code, refereeId: result.refereeId };
  }
}

export const isOver = ({ entries }: BulkJob): boolean => entries.every(({ result }) => result !== null);

/** Goes on with a job as long as there is time; each check is dealt with once, or has its reason. */
export async function runBulk(
  ports: Pick<Ports, 'checks' | 'newId' | 'clock' | 'bulkJobs'>,
  visit: Visit,
  begun: BulkJob,
): Promise<void> {
  const end = addSeconds(ports.clock(), secondsForChecks);
  let job = begun;
  while (!isOver(job) && ports.clock() < end) {
    const some = job.entries.filter(({ result }) => result === null).slice(0, width);
    const results = new Map<string, BulkOutcome>();
    await Promise.all(
      some.map(async ({ checkId }) => {
        results.set(checkId, await doOne(ports, visit, job, checkId));
      }),
    );
    const entries = job.entries.map(
      (entry): BulkEntry => ({
        checkId: entry.checkId,
        result: entry.result ?? results.get(entry.checkId) ?? null,
      }),
    );
    const saved = { ...job, entries };
    // Another window goes on with it.
    if (!(await ports.bulkJobs.save(saved))) return;
    job = { ...saved, version: saved.version + 1 };
  }
}
