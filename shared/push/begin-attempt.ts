import type { PushAnswer, PushRequest, SendPush } from '#shared/domain/ports/push-adapter.ts';
import { exchange } from './exchange.ts';
import { readTarget } from './push-target.ts';
import { type LookUp, lookUpAll, resolveHost } from './resolve-host.ts';

type Choices = Readonly<{
  /** Hosts that need be neither public nor `https:`. */
  allowedHosts: readonly string[];
  lookUp?: LookUp;
}>;

const failed = (reason: Extract<PushAnswer, { outcome: 'failed' }>['reason']): PushAnswer => ({
  outcome: 'failed',
  reason,
});

/**
 * Makes outgoing calls. Each goes to the one public IP address that its host was resolved to; no redirects, no proxies, at
 * most 64 KB of the answer. All calls of one attempt share its time.
 */
export const createBeginAttempt =
  ({ allowedHosts, lookUp = lookUpAll }: Choices) =>
  (milliseconds: number): SendPush => {
    const signal = AbortSignal.timeout(milliseconds);
    const timedOut = new Promise<PushAnswer>((resolve) => {
      signal.addEventListener('abort', () => resolve(failed('timed_out')), { once: true });
    });
    const call = async (request: PushRequest): Promise<PushAnswer> => {
      const target = readTarget(request.url, allowedHosts);
      if (typeof target === 'string') return failed('address_refused');
      const found = await resolveHost(target.hostname, { lookUp, allowedHosts });
      if (typeof found === 'string') return failed(found);
      return exchange(target, found.address, request, signal);
    };
    return (request) => Promise.race([call(request), timedOut]);
  };
