import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import type { ConnectPorts } from '../ports.ts';
import type { StartPorts } from '../presets/start-by-preset.ts';

export type AshbyPorts = StartPorts & Pick<ConnectPorts, 'connections'>;

/** A call of Ashby's, by the connection that its key opens. */
export type Call = Readonly<{ ports: AshbyPorts; request: HttpRequest; connection: ConnectionOf<'ashby'> }>;
