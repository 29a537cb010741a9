import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { PushAnswer, PushRequest } from '#shared/domain/ports/push-adapter.ts';
import type { PushTarget } from './push-target.ts';

const maxBytes = 65_536;
const userAgent = 'Vitsord/1';

const singleHeaders = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

/** As much of the body as is wanted; the rest is not waited for. */
async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk.subarray(0, maxBytes - length));
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * One request to one address, on a connection of its own. The certificate must be for the host; redirects are answers
 * like others.
 */
export function exchange(
  { url, hostname }: PushTarget,
  address: string,
  { method, headers, body }: PushRequest,
  signal: AbortSignal,
): Promise<PushAnswer> {
  return new Promise((resolve) => {
    const fail = (): void => resolve({ outcome: 'failed', reason: signal.aborted ? 'timed_out' : 'connection_failed' });
    const bytes = body === null ? null : Buffer.from(body, 'utf8');
    const options = {
      method,
      host: address,
      path: `${url.pathname}${url.search}`,
      headers: {
        ...headers,
        host: url.host,
        'user-agent': userAgent,
        ...(bytes === null ? {} : { 'content-length': String(bytes.length) }),
      },
      signal,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
    };
    const onResponse = (response: IncomingMessage): void => {
      const { statusCode: status = 0 } = response;
      readBody(response)
        .then((text) => resolve({ outcome: 'answered', status, headers: singleHeaders(response), body: text }))
        .catch(fail)
        .finally(() => response.destroy());
    };
    // Agents of their own: the global ones may be told of a proxy by the environment.
    const sent =
      url.protocol === 'https:'
        ? requestHttps(
            { ...options, agent: new HttpsAgent(), servername: isIP(hostname) === 0 ? hostname : '' },
            onResponse,
          )
        : requestHttp({ ...options, agent: new HttpAgent() }, onResponse);
    sent.on('error', fail).end(bytes ?? undefined);
  });
}
