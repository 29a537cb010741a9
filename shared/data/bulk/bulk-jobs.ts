import type { BulkJob, BulkJobs } from '#shared/domain/ports/bulk-jobs.ts';
import { bulkJobFromItem, bulkJobToItem } from '../items/bulk-job-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

async function load(table: Pick<Table, 'get'>, organisationId: string, id: string): Promise<BulkJob | null> {
  const item = await table.get(keys.bulkJob(organisationId, id));
  return item === null ? null : bulkJobFromItem(item);
}

export const createBulkJobs = (table: Pick<Table, 'get' | 'put'>): BulkJobs => ({
  async create(job) {
    const written = await table.put(bulkJobToItem(job), { text: 'attribute_not_exists(pk)' });
    return written === 'written' ? job : ((await load(table, job.organisationId, job.id)) ?? job);
  },
  load: (organisationId, id) => load(table, organisationId, id),
  async save(job) {
    const written = await table.put(bulkJobToItem({ ...job, version: job.version + 1 }), {
      text: '#version = :before',
      names: { '#version': 'version' },
      values: { ':before': job.version },
    });
    return written === 'written';
  },
});
