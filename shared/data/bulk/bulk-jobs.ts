import type { BulkJobs } from '#shared/domain/ports/bulk-jobs.ts';
import { bulkJobFromItem, bulkJobToItem } from '../items/bulk-job-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

export const createBulkJobs = (table: Pick<Table, 'get' | 'put'>): BulkJobs => ({
  async create(job) {
    await table.put(bulkJobToItem(job));
  },
  async load(organisationId, id) {
    const item = await table.get(keys.bulkJob(organisationId, id));
    return item === null ? null : bulkJobFromItem(item);
  },
  async save(job) {
    const written = await table.put(bulkJobToItem({ ...job, version: job.version + 1 }), {
      text: '#version = :before',
      names: { '#version': 'version' },
      values: { ':before': job.version },
    });
    return written === 'written';
  },
});
