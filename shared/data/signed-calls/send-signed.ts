import { createHash } from 'node:crypto';
import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { SignatureV4 } from '@smithy/signature-v4';
import { toQuery } from './to-query.ts';
import { isUnwell, mayTryAgain, timeoutOf } from './try-limits.ts';

type Signer = Pick<SignatureV4, 'sign'>;

export type SignedRequest = Readonly<{
  method: string;
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** How long one try may take. */
  tryMilliseconds: number;
}>;

const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

export type SignedAnswer = Readonly<{ status: number; body: string }>;

/** Signs and sends. Tried again when the service is not well. */
export async function sendSigned(
  signer: Signer,
  request: SignedRequest,
  body: Uint8Array | null,
): Promise<SignedAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await sendOnce(signer, request, body);
      if (!mayTryAgain(attempt) || !isUnwell(answer.status)) return answer;
    } catch (error) {
      if (!mayTryAgain(attempt)) throw error;
    }
    await wait(50 * 2 ** attempt);
  }
}

async function sendOnce(signer: Signer, request: SignedRequest, body: Uint8Array | null): Promise<SignedAnswer> {
  const hash = createHash('sha256')
    .update(body ?? '')
    .digest('hex');
  const { headers } = await signer.sign({ ...request, headers: { ...request.headers, 'x-amz-content-sha256': hash } });
  return new Promise((resolve, reject) => {
    const { method, hostname, path, query, port, tryMilliseconds } = request;
    const target = {
      method,
      hostname,
      path: Object.keys(query).length === 0 ? path : `${path}?${toQuery(query)}`,
      headers,
      signal: timeoutOf(tryMilliseconds),
      ...(port === undefined ? {} : { port }),
    };
    const sent =
      request.protocol === 'http:'
        ? requestHttp({ ...target, agent: agents.http })
        : requestHttps({ ...target, agent: agents.https });
    sent
      .on('response', (response) => {
        text(response).then((answered) => resolve({ status: response.statusCode ?? 0, body: answered }), reject);
      })
      .on('error', reject)
      .end(body ?? undefined);
  });
}
