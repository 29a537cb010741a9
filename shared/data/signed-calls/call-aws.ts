import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { isUnwell, mayTryAgain, timeoutOf } from './try-limits.ts';

/** Where a service answers, and as whom we call it; credentials are read for each call, since Lambda renews them. */
export type AwsPlace = Readonly<{
  service: string;
  endpoint: URL;
  region: string;
  credentials: () => Promise<Readonly<{ accessKeyId: string; secretAccessKey: string; sessionToken?: string }>>;
  /** How long one try may take. */
  tryMilliseconds: number;
  /** How often it may be tried, where a second try could do it twice: an SMS is sent again. Absent: as often as any. */
  tries?: number;
}>;

type AwsCall = Readonly<{ method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string }>;

export type AwsAnswer = Readonly<{ status: number; body: unknown }>;

/**
 * One call of a service that speaks JSON, without its client, which would cost more to load than the call is worth.
 * Tried again when the service is not well.
 */
export async function callAws(place: AwsPlace, call: AwsCall): Promise<AwsAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    // Asked after the try, which has taken of the time.
    const mayGoOn = (): boolean => attempt !== place.tries && mayTryAgain(attempt);
    try {
      const answer = await callOnce(place, call);
      if (!mayGoOn() || !isUnwell(answer.status)) return answer;
    } catch (error) {
      if (!mayGoOn()) throw error;
    }
  }
}

async function callOnce(
  { service, endpoint, region, credentials, tryMilliseconds }: AwsPlace,
  call: AwsCall,
): Promise<AwsAnswer> {
  const signer = new SignatureV4({ service, region, credentials, sha256: Sha256 });
  const path = `${endpoint.pathname.replace(/\/$/, '')}${call.path}`;
  const { headers } = await signer.sign({
    method: call.method,
    protocol: endpoint.protocol,
    hostname: endpoint.hostname,
    path,
    query: {},
    headers: { host: endpoint.host, ...call.headers },
    ...(call.body === undefined ? {} : { body: call.body }),
  });
  // The host stands in the address already.
  const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'host'));
  const response = await fetch(new URL(path, endpoint), {
    method: call.method,
    headers: sent,
    redirect: 'error',
    signal: timeoutOf(tryMilliseconds),
    ...(call.body === undefined ? {} : { body: call.body }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : readJson(text) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
