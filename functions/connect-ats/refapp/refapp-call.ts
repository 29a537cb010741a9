import type { HttpRequest } from '#shared/web/http/http.ts';
import type { Asked } from '../asked.ts';
import type { ConnectPorts } from '../ports.ts';

/** Ports of the contract. */
export type RefappPorts = Pick<
  ConnectPorts,
  'checks' | 'clock' | 'connections' | 'externalKeys' | 'newId' | 'organisations' | 'templates' | 'throttle'
>;

export type Asking = Pick<Asked, 'path'> & Readonly<{ ports: RefappPorts; request: HttpRequest }>;
