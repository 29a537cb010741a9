import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { DeletionStore } from '#shared/domain/ports/deletion-store.ts';
import type { ErasureStore } from '#shared/domain/ports/erasure-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { ReportObjects } from '#shared/domain/ports/report-objects.ts';
import type { SubjectFinder } from '#shared/domain/ports/subject-finder.ts';

/** Ports of delete-data. */
export type DeletionPorts = Readonly<{
  deletions: DeletionStore;
  checks: Pick<CheckStore, 'change'>;
  organisations: Pick<OrganisationStore, 'load'>;
  reports: ReportObjects;
  erasures: Pick<ErasureStore, 'load' | 'save'>;
  subjects: SubjectFinder;
  /** Partitions of the `due` index. */
  partitions: number;
  clock: () => string;
  /** Pauses, so that other requests to the table go first. */
  rest: (milliseconds: number) => Promise<unknown>;
  newId: NewId;
}>;
