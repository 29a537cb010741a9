import type { AuditAct } from '#shared/domain/audit/audit-acts.ts';
import { type AuditEntry, actorOfKey, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { ApiKey } from '#shared/domain/ports/organisation-store.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import type { SettingsPorts } from './ports.ts';

/** A request about what an organisation has settled, by the holder of its key. */
export type Asked = Readonly<{ ports: SettingsPorts; request: HttpRequest; key: ApiKey }>;

/** What the audit trail says of an act by this key. */
export const entryBy = ({ ports, key }: Asked, act: AuditAct, about: string | null): AuditEntry =>
  entryOf(key, act, actorOfKey(key), ports.clock(), about);

/** The organisation whose key it is. */
export async function ownerOf({ ports, key }: Asked): Promise<Organisation> {
  const organisation = await ports.organisations.load(key.organisationId);
  if (organisation === null) throw new Error('The organisation of a key is gone');
  return organisation;
}
