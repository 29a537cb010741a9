import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import type { ConnectPorts } from '../ports.ts';

/** Ports of the contract. */
export type GreenhousePorts = Pick<
  ConnectPorts,
  | 'allowedHosts'
  | 'baseUrl'
  | 'checks'
  | 'clock'
  | 'connections'
  | 'externalKeys'
  | 'newId'
  | 'organisations'
  | 'presets'
  | 'templates'
  | 'throttle'
>;

/** A call of Greenhouse's, by the connection that its key opens. */
export type Call = Readonly<{
  ports: GreenhousePorts;
  request: HttpRequest;
  connection: ConnectionOf<'greenhouse'>;
}>;
