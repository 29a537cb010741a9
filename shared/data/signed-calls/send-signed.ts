import { createHash } from 'node:crypto';
import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import type { SignatureV4 } from '@smithy/signature-v4';
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

/** Signs and sends; the status of the answer, whose body is dropped. Tried again when the service is not well. */
export async function sendSigned(signer: Signer, request: SignedRequest, body: Uint8Array | null): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const status = await sendOnce(signer, request, body);
      if (!mayTryAgain(attempt) || !isUnwell(status)) return status;
    } catch (error) {
      if (!mayTryAgain(attempt)) throw error;
    }
    await wait(50 * 2 ** attempt);
  }
}

async function sendOnce(signer: Signer, request: SignedRequest, body: Uint8Array | null): Promise<number> {
  const hash = createHash('sha256')
    .update(body ?? '')
    .digest('hex');
  const { headers } = await signer.sign({ ...request, headers: { ...request.headers, 'x-amz-content-sha256': hash } });
  return new Promise((resolve, reject) => {
    const { method, hostname, path, port, tryMilliseconds } = request;
    const target = {
      method,
      hostname,
      path,
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
        response
          .resume()
          .on('end', () => resolve(response.statusCode ?? 0))
          .on('error', reject);
      })
      .on('error', reject)
      .end(body ?? undefined);
  });
}
