import { kindOfAct } from '#shared/domain/audit/audit-acts.ts';
import type { AuditEntry } from '#shared/domain/audit/audit-entry.ts';
import { sortableId } from '#shared/domain/ids.ts';
import type { AuditFilter, AuditOwner, AuditTrail, KeptAuditEntry } from '#shared/domain/ports/audit-trail.ts';
import { addHours } from '#shared/domain/time.ts';

const isWanted =
  (owner: AuditOwner, filter: AuditFilter) =>
  (entry: KeptAuditEntry): boolean =>
    entry.organisationId === owner.organisationId &&
    entry.live === owner.live &&
    (filter.checkId === null || entry.checkId === filter.checkId) &&
    (filter.actor === null || entry.actor.id === filter.actor) &&
    (filter.kind === null || kindOfAct(entry.act) === filter.kind) &&
    (filter.from === null || entry.at >= filter.from) &&
    (filter.to === null || entry.at < filter.to);

/** The audit trail in memory. */
export function fakeAuditTrail(): AuditTrail & Readonly<{ all: () => readonly KeptAuditEntry[] }> {
  const entries: KeptAuditEntry[] = [];
  const keep = (entry: AuditEntry): void => {
    const number = new Uint8Array(10).fill(entries.length + 1, 9);
    entries.push({ ...entry, id: sortableId('aud', Date.parse(entry.at), number) });
  };
  return {
    all: () => entries,
    note: (entry) => {
      keep(entry);
      return Promise.resolve();
    },
    noteReading: (entry) => {
      const isSame = ({ organisationId, actor, act, checkId, at }: AuditEntry): boolean =>
        organisationId === entry.organisationId &&
        actor.id === entry.actor.id &&
        act === entry.act &&
        checkId === entry.checkId &&
        at > addHours(entry.at, -1);
      if (!entries.some(isSame)) keep(entry);
      return Promise.resolve();
    },
    list: (owner, filter, { limit, after }) => {
      const found = entries
        .filter(isWanted(owner, filter))
        .toSorted((one, other) => (one.id < other.id ? 1 : -1))
        .filter(({ id }) => after === null || id < after);
      const shown = found.slice(0, limit);
      return Promise.resolve({ entries: shown, after: found.length > limit ? (shown.at(-1)?.id ?? null) : null });
    },
  };
}
