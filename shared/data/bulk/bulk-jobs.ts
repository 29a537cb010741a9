import { isOver } from '#shared/domain/bulk/run-bulk.ts';
import type { BulkJob, BulkJobs } from '#shared/domain/ports/bulk-jobs.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { bulkJobFromItem, bulkJobToItem } from '../items/bulk-job-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';
import { findDueBulkJob } from './due-bulk-jobs.ts';

/** An open page of the job goes on with it within this time. */
const secondsOfPatience = 30;

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
      const place = await findDueBulkJob(table, now);
      if (place === null) return null;
      const { pk, sk } = place;
      return load(table, pk.slice(pk.indexOf('#') + 1), sk);
    },
    async leave(job, until) {
      await put(job, until);
    },
  };
};
