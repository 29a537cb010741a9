import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import type { Asked } from '../asked.ts';
import type { ConnectPorts } from '../ports.ts';

/** What the contract needs of the world. */
export type RefappPorts = Pick<
  ConnectPorts,
  'checks' | 'clock' | 'connections' | 'externalKeys' | 'newId' | 'organisations' | 'templates' | 'throttle'
>;

export type Asking = Pick<Asked, 'path'> & Readonly<{ ports: RefappPorts; request: HttpRequest }>;

/** A call by the connection that its two secrets open together. */
export type Call = Asking & Readonly<{ connection: ConnectionOf<'refapp'> }>;
