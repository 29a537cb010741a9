import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import type { Asked } from '../asked.ts';
import type { ConnectPorts } from '../ports.ts';

/** Ports of the contract. */
export type TeamtailorPorts = Pick<
  ConnectPorts,
  | 'checks'
  | 'clock'
  | 'connections'
  | 'externalKeys'
  | 'inbound'
  | 'newId'
  | 'openSecret'
  | 'organisations'
  | 'teamtailorApps'
  | 'templates'
>;

export type Asking = Pick<Asked, 'path'> & Readonly<{ ports: TeamtailorPorts; request: HttpRequest }>;

/** A call by the connection that its key opens; null: the partner's own secrets, where nobody has given them yet. */
export type Call = Asking &
  Readonly<{
    connection: ConnectionOf<'teamtailor'>;
    partner: Readonly<{ key: string; webhookSecret: string | null }> | null;
  }>;
