import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import type { CredentialPurpose } from '#shared/domain/ports/connection-store.ts';
import { identify } from '#shared/observability/log.ts';
import type { ConnectPorts } from './ports.ts';

/** Longer than any secret that we give away. */
const longestSecret = 500;

/** The connection that a secret opens, when it is active and of this kind. */
export async function openConnection<Kind extends ConnectionKind>(
  { connections, clock }: Pick<ConnectPorts, 'connections' | 'clock'>,
  kind: Kind,
  secret: string,
  purpose: CredentialPurpose,
): Promise<Extract<Connection, { kind: Kind }> | null> {
  if (secret === '' || secret.length > longestSecret) return null;
  const credential = await connections.findCredential(secret, purpose, clock());
  if (credential === null) return null;
  const connection = await connections.load(credential.organisationId, credential.connectionId);
  if (connection === null || !connection.active || !isOf(connection, kind)) return null;
  identify({ organisationId: connection.organisationId, keyId: connection.id });
  return connection;
}

const isOf = <Kind extends ConnectionKind>(
  connection: Connection,
  kind: Kind,
): connection is Extract<Connection, { kind: Kind }> => connection.kind === kind;
