import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as afterThis } from 'node:timers/promises';
import { log } from '#shared/observability/log.ts';

type PlainRequest = Readonly<{
  method: 'GET';
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
}>;

type Send = (request: PlainRequest, options: { requestTimeout: number }) => Promise<{ response: { body?: unknown } }>;

/**
 * Makes an unsigned request that every service answers somehow, so that TCP and TLS are ready before the first call
 * (2 ms instead of 25). It begins when what runs now is done: at a start, when all is loaded and the function asks for
 * its first event. Never throws: without it the first call opens the connection.
 */
export async function openConnection(endpoint: URL, send: Send): Promise<void> {
  try {
    await afterThis();
    const { response } = await send(
      {
        method: 'GET',
        protocol: endpoint.protocol,
        hostname: endpoint.hostname,
        ...(endpoint.port === '' ? {} : { port: Number(endpoint.port) }),
        path: `${endpoint.pathname.replace(/\/$/, '')}/ping`,
        query: {},
        headers: { host: endpoint.host },
      },
      { requestTimeout: 1_000 },
    );
    if (response.body instanceof Readable) await finished(response.body.resume());
  } catch (error) {
    log('connection_not_opened', { error });
  }
}
