import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { ListKeys, RevokeKey } from './key-commands.ts';

export async function listKeys(ports: AdministerPorts, { organisation }: ListKeys): Promise<AdministerAnswer> {
  if ((await ports.organisations.load(organisation)) === null) {
    return { outcome: 'refused', code: 'organisation_unknown' };
  }
  const keys = await ports.apiKeys.list(organisation);
  return { outcome: 'keys', keys: keys.map(({ organisationId, ...key }) => key) };
}

export async function revokeKey(
  ports: AdministerPorts,
  { organisation, key }: RevokeKey,
  by: AuditActor,
): Promise<AdministerAnswer> {
  const now = ports.clock();
  const entry = entryOf({ organisationId: organisation, live: true }, 'key.revoked', by, now, key);
  const result = await ports.apiKeys.revoke(organisation, key, now, entry);
  return result === 'unknown' ? { outcome: 'refused', code: 'key_unknown' } : { outcome: 'key_revoked', key };
}
