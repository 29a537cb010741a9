import type { BulkJobs } from '#shared/domain/ports/bulk-jobs.ts';
import type { CheckNotes } from '#shared/domain/ports/check-notes.ts';
import type { CheckQueue } from '#shared/domain/ports/check-queue.ts';
import type { KnownLists } from '#shared/domain/ports/known-lists.ts';
import type { LinkKeys } from './access/link-secrets.ts';
import type { Table } from './table.ts';

type DeskStores = Readonly<{ queue: CheckQueue; bulkJobs: BulkJobs; knownLists: KnownLists; notes: CheckNotes }>;

/** What some of a recruiter's pages need, each loaded when it is asked for. */
export function createDeskStores(table: Table, linkKeys: LinkKeys): DeskStores {
  const queue = async () => (await import('./queue/check-queue.ts')).createCheckQueue(table, linkKeys);
  const jobs = async () => (await import('./bulk/bulk-jobs.ts')).createBulkJobs(table);
  const lists = async () => (await import('./organisation/known-lists.ts')).createKnownLists(table, linkKeys);
  const notes = async () => (await import('./checks/check-notes.ts')).createCheckNotes(table);
  return {
    queue: {
      isKept: async (...asked) => (await queue()).isKept(...asked),
      read: async (...asked) => (await queue()).read(...asked),
      count: async (...asked) => (await queue()).count(...asked),
    },
    bulkJobs: {
      create: async (...given) => (await jobs()).create(...given),
      load: async (...asked) => (await jobs()).load(...asked),
      save: async (...given) => (await jobs()).save(...given),
    },
    knownLists: {
      find: async (...asked) => (await lists()).find(...asked),
      note: async (...given) => (await lists()).note(...given),
    },
    notes: {
      list: async (...asked) => (await notes()).list(...asked),
      add: async (...given) => (await notes()).add(...given),
    },
  };
}
