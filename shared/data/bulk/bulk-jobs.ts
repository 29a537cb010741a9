import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { isOver } from '#shared/domain/bulk/run-bulk.ts';
import type { BulkJob, BulkJobs } from '#shared/domain/ports/bulk-jobs.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { bulkJobFromItem, bulkJobToItem } from '../items/bulk-job-item.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** Whoever has its page before them goes on with it within them. */
const secondsOfPatience = 30;

const place = z.object({ pk: z.string(), sk: z.string() });

const waiting = (job: BulkJob, now: string): string | null => (isOver(job) ? null : addSeconds(now, secondsOfPatience));

async function load(table: Pick<Table, 'get'>, organisationId: string, id: string): Promise<BulkJob | null> {
  const item = await table.get(keys.bulkJob(organisationId, id));
  return item === null ? null : bulkJobFromItem(item);
}

export const createBulkJobs = (table: Pick<Table, 'get' | 'put' | 'query'>): BulkJobs => {
  const put = async (job: BulkJob, dueAt: string | null): Promise<boolean> => {
    const written = await table.put(bulkJobToItem({ ...job, version: job.version + 1 }, dueAt), {
      text: '#version = :before',
      names: { '#version': 'version' },
      values: { ':before': job.version },
    });
    return written === 'written';
  };
  return {
    async create(job) {
      const item = bulkJobToItem(job, waiting(job, job.startedAt));
      const written = await table.put(item, { text: 'attribute_not_exists(pk)' });
      return written === 'written' ? job : ((await load(table, job.organisationId, job.id)) ?? job);
    },
    load: (organisationId, id) => load(table, organisationId, id),
    save: (job, now) => put(job, waiting(job, now)),
    async due(now) {
      const { items } = await table.query({
        index: indexNames.due,
        key: {
          text: '#duePk = :duePk AND #dueAt <= :now',
          names: { '#duePk': indexKeys.due.partition, '#dueAt': indexKeys.due.sort },
          values: { ':duePk': indexPartitions.bulkJobs, ':now': now },
        },
        limit: 1,
      });
      const [first] = items;
      if (first === undefined) return null;
      const { pk, sk } = place.parse(first);
      return load(table, pk.slice(pk.indexOf('#') + 1), sk);
    },
    async leave(job, until) {
      await put(job, until);
    },
  };
};
