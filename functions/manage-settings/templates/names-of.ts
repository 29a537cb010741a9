import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import type { Names } from '#shared/web/api/show-draft.ts';
import type { Asked } from '../asked.ts';

/** The names of those who did something, as far as they are known. */
export async function namesOf({ ports, key }: Asked, actors: readonly AuditActor[]): Promise<Names> {
  const ids = actors.flatMap(({ id, name }) => (id === null || name !== null ? [] : [id]));
  return ids.length === 0 ? new Map() : (await ports.loadTrail()).find(key.organisationId, [...new Set(ids)]);
}
