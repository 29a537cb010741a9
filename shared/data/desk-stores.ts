import type { BulkJobs } from '#shared/domain/ports/bulk-jobs.ts';
import type { CheckFinder } from '#shared/domain/ports/check-finder.ts';
import type { CheckNotes } from '#shared/domain/ports/check-notes.ts';
import type { CheckQueue } from '#shared/domain/ports/check-queue.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { KnownLists } from '#shared/domain/ports/known-lists.ts';
import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import type { LinkKeys } from './access/link-secrets.ts';
import type { Table } from './table.ts';

type DeskStores = Readonly<{
  finder: CheckFinder;
  queue: CheckQueue;
  bulkJobs: Pick<BulkJobs, 'create' | 'load' | 'save'>;
  knownLists: KnownLists;
  notes: CheckNotes;
  templates: Pick<TemplateStore, 'find' | 'list' | 'remove' | 'restore' | 'findRemoved'>;
}>;

type Checks = Pick<CheckStore, 'load' | 'list'>;

/** What some of a recruiter's pages need, each loaded when it is asked for. */
export function createDeskStores(table: Table, linkKeys: LinkKeys, checks: Checks): DeskStores {
  const makeFinder = async () => (await import('./checks/check-finder.ts')).createCheckFinder(table, checks);
  let made: ReturnType<typeof makeFinder> | null = null;
  /** It remembers whose words it has all of. */
  const finder = (): ReturnType<typeof makeFinder> => {
    made ??= makeFinder();
    return made;
  };
  const templates = async () => (await import('./organisation/template-store.ts')).createTemplateStore(table);
  const queue = async () => (await import('./queue/check-queue.ts')).createCheckQueue(table, linkKeys);
  const jobs = async () => (await import('./bulk/bulk-jobs.ts')).createBulkJobs(table);
  const lists = async () => (await import('./organisation/known-lists.ts')).createKnownLists(table, linkKeys);
  const notes = async () => (await import('./checks/check-notes.ts')).createCheckNotes(table);
  return {
    finder: {
      look: async (...asked) => (await finder()).look(...asked),
      find: async (...asked) => (await finder()).find(...asked),
      load: async (...asked) => (await finder()).load(...asked),
      count: async (...asked) => (await finder()).count(...asked),
    },
    templates: {
      find: async (...asked) => (await templates()).find(...asked),
      list: async (...asked) => (await templates()).list(...asked),
      findRemoved: async (...asked) => (await templates()).findRemoved(...asked),
      remove: async (...given) => (await templates()).remove(...given),
      restore: async (...given) => (await templates()).restore(...given),
    },
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
