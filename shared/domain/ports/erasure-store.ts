import type { AuditEntry } from '../audit/audit-entry.ts';
import type { ToldEvent } from '../push/told-event.ts';
import type { Erasure } from '../subjects/erasure.ts';

type Organisation = Readonly<{ id: string; live: boolean }>;

/** What follows from how an erasure stands: when to look at it again (null: not any more), what is told of it, and whom it has erased. */
export type ErasureFollows = Readonly<{
  dueAt: string | null;
  told: ToldEvent | null;
  entries?: readonly AuditEntry[];
}>;

export type ErasureStore = Readonly<{
  /** Due at once. `exists`: this id was written before. */
  create: (erasure: Erasure) => Promise<'created' | 'exists'>;
  load: (organisationId: string, id: string) => Promise<Erasure | null>;
  /** Newest first. */
  list: (organisation: Organisation, limit: number) => Promise<readonly Erasure[]>;
  /** As it stands now, unless another has saved it since it was loaded. */
  save: (erasure: Erasure, follows: ErasureFollows) => Promise<'saved' | 'changed_meanwhile'>;
}>;
