import type { AuditEntry } from '#shared/domain/audit/audit-entry.ts';

import { auditToItem } from '../items/audit-item.ts';
import type { Write } from '../table.ts';

/** Entries as writes, for the transaction of the act that they are about. `seed`: so that a repeat adds none. */
export const auditWrites = (entries: readonly AuditEntry[], seed: string | null = null): readonly Write[] =>
  entries.map((entry, index) => ({ put: auditToItem(entry, seed === null ? null : `${seed}#${index}`) }));

/** The entry of an act, if somebody is to answer for it. */
export const auditWrite = (entry: AuditEntry | undefined): readonly Write[] =>
  entry === undefined ? [] : auditWrites([entry]);
