import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PushResult } from '#shared/domain/ports/push-adapter.ts';

export type KeyPorts = Readonly<{
  connections: Pick<ConnectionStore, 'load'>;
  organisations: Pick<OrganisationStore, 'load'>;
  /** Opens what is sealed for this owner. */
  open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  /** Hosts that need not be called by `https:`. */
  allowedHosts: readonly string[];
}>;

export const obsolete = (reason: string, status: number | null = null): PushResult => ({
  outcome: 'obsolete',
  status,
  reason,
});

/** An administrator may still add the key: results wait until then. */
export const withoutKey: PushResult = { outcome: 'retry', status: null, reason: 'bearer_missing' };

/** The key that an ATS has given us to tell it results by; null where it has not yet. */
export function resultsKeyOf(
  { open }: Pick<KeyPorts, 'open'>,
  connection: ConnectionOf<'ashby' | 'workable'>,
): string | null {
  const sealed = connection.secrets['resultsKey'];
  return sealed === undefined ? null : open(connection, sealed);
}
