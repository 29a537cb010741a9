import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import type { ConnectPorts } from '../ports.ts';
import type { StartPorts } from '../presets/start-by-preset.ts';

export type WorkablePorts = StartPorts & Pick<ConnectPorts, 'allowedHosts' | 'baseUrl' | 'connections' | 'linkMaker'>;

/** A call of Workable's, by the connection that its token opens. */
export type Call = Readonly<{ ports: WorkablePorts; request: HttpRequest; connection: ConnectionOf<'workable'> }>;
