import * as z from 'zod/mini';
import { type RefusalCode, refusals } from '#shared/domain/decisions/refusals.ts';
import { type BulkJob, type BulkOutcome, bulkActs } from '#shared/domain/ports/bulk-jobs.ts';
import { addDays } from '#shared/domain/time.ts';
import { epochSeconds, indexPartitions, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { personShape } from './part-shapes.ts';

const keptDays = 30;

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);

const stored = z.object({
  id: z.string(),
  organisationId: z.string(),
  live: z.boolean(),
  actorId: z.string(),
  by: z.exactOptional(z.object({ name: z.string(), email: z.string(), throughAts: z.exactOptional(z.literal(true)) })),
  startedAt: z.string(),
  wish: z.object({ act: z.enum(bulkActs), lastDay: z.nullable(z.string()), recruiter: z.nullable(personShape) }),
  /** Each as the check's id, what became of it, and whom a refusal is about. */
  entries: z.array(z.string()),
  version: z.number(),
});

const outcomes = ['done', 'unchanged', 'gone', 'conflict'] as const;

function outcomeOf(word: string, refereeId: string): BulkOutcome | null {
  const outcome = outcomes.find((each) => each === word);
  if (outcome !== undefined) return { outcome };
  return isRefusal(word) ? { outcome: 'refused', code: word, refereeId: refereeId || null } : null;
}

/** `dueAt`: when it is gone on with if nobody does before; null: it is over. */
export const bulkJobToItem = (job: BulkJob, dueAt: string | null): KeptItem => ({
  ...keys.bulkJob(job.organisationId, job.id),
  kind: 'bulk_job',
  ...job,
  entries: job.entries.map(({ checkId, result }) =>
    [
      checkId,
      result === null ? '' : result.outcome === 'refused' ? result.code : result.outcome,
      result?.outcome === 'refused' ? (result.refereeId ?? '') : '',
    ].join(' '),
  ),
  ...(dueAt !== null && { duePk: indexPartitions.bulkJobs, dueAt }),
  ttl: epochSeconds(addDays(job.startedAt, keptDays)),
});

export function bulkJobFromItem(item: Item): BulkJob {
  const job = stored.parse(item);
  return {
    ...job,
    entries: job.entries.map((text) => {
      const [checkId = '', word = '', refereeId = ''] = text.split(' ');
      return { checkId, result: outcomeOf(word, refereeId) };
    }),
  };
}
