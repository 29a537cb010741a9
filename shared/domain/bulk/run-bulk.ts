import { maySeeCheck, type Viewer } from '../access/may-see-check.ts';
import type { AuditActor } from '../audit/audit-entry.ts';
import type { RecruiterAct } from '../decisions/recruiter-act.ts';
import type { NewId } from '../ids.ts';
import type { BulkEntry, BulkJob, BulkJobs, BulkOutcome } from '../ports/bulk-jobs.ts';
import type { CheckStore } from '../ports/check-store.ts';
import { addSeconds } from '../time.ts';
import { decideBulk, isDoneSince } from './decide-bulk.ts';

export type BulkPorts = Readonly<{
  checks: Pick<CheckStore, 'load' | 'change'>;
  bulkJobs: Pick<BulkJobs, 'save'>;
  newId: NewId;
  clock: () => string;
}>;

/** Who does it, what they may see, and how it is told of them. */
export type BulkDoer = Viewer & Readonly<{ act: RecruiterAct; actor: AuditActor }>;

/** Checks that are changed at the same time; what became of them is saved then. */
const width = 10;

/** One transaction a check. Whoever does it must see it now. */
async function doOne(ports: BulkPorts, doer: BulkDoer, job: BulkJob, checkId: string) {
  const file = await ports.checks.load(checkId);
  if (file === null || !maySeeCheck(file, doer)) return { outcome: 'gone' } satisfies BulkOutcome;
  if (isDoneSince(job.wish, file, job.startedAt)) return { outcome: 'done' } satisfies BulkOutcome;
  const context = { now: ports.clock(), newId: ports.newId };
  const decide = (current: typeof file) => decideBulk(job.wish, current, doer.act, context);
  return outcomeOf(await ports.checks.change(file, decide, doer.actor));
}

function outcomeOf(result: Awaited<ReturnType<CheckStore['change']>>): BulkOutcome {
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

/** Goes on with a job for so many seconds; each check is dealt with once, or has its reason. */
export async function runBulk(ports: BulkPorts, doer: BulkDoer, begun: BulkJob, seconds: number): Promise<void> {
  const end = addSeconds(ports.clock(), seconds);
  let job = begun;
  while (!isOver(job) && ports.clock() < end) {
    const some = job.entries.filter(({ result }) => result === null).slice(0, width);
    const results = new Map<string, BulkOutcome>();
    await Promise.all(
      some.map(async ({ checkId }) => {
        results.set(checkId, await doOne(ports, doer, job, checkId));
      }),
    );
    const entries = job.entries.map(
      (entry): BulkEntry => ({
        checkId: entry.checkId,
        result: entry.result ?? results.get(entry.checkId) ?? null,
      }),
    );
    const saved = { ...job, entries };
    // Somebody else goes on with it.
    if (!(await ports.bulkJobs.save(saved, ports.clock()))) return;
    job = { ...saved, version: saved.version + 1 };
  }
}
