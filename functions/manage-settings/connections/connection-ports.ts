import type { Seal } from '#shared/domain/connections/new-connection.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';

/** What the connections of an organisation need of the world. */
export type ConnectionPorts = Readonly<{
  connections: Pick<ConnectionStore, 'create' | 'load' | 'list' | 'save' | 'remove'>;
  connectionSecrets: Readonly<{
    seal: Seal;
    /** What nobody else can make, the same for the same subject: a repeat of a request shows it again. */
    derive: (subject: string) => string;
  }>;
}>;
