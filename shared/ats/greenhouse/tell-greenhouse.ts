import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { PushAdapter, PushResult } from '#shared/domain/ports/push-adapter.ts';
import { readGreenhouseUrl } from '#shared/domain/push/greenhouse-url.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import { saidBefore, withSaid } from '../said.ts';
import { newsOf } from './greenhouse-news.ts';

export type GreenhousePorts = Readonly<{
  connections: Pick<ConnectionStore, 'load'>;
  /** Opens what is sealed for this owner. */
  open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  /** Hosts that need not be called by `https:`. */
  allowedHosts: readonly string[];
}>;

/** The candidate was hired, rejected or deleted there: nobody waits for it. */
const over: readonly number[] = [404, 410, 422];

const obsolete = (reason: string, status: number | null = null): Extract<PushResult, { outcome: 'obsolete' }> => ({
  outcome: 'obsolete',
  status,
  reason,
});

/** Tells Greenhouse that a test goes on, once, and that it is complete: it asks for the rest itself, at once. */
export function createTellGreenhouse({ connections, open, allowedHosts }: GreenhousePorts): PushAdapter['push'] {
  return async ({ organisationId, endpointId }, { event, file, lastSaid, send }): Promise<PushResult> => {
    const connection = await connections.load(organisationId, endpointId);
    if (connection?.kind !== 'greenhouse') return obsolete('endpoint_removed');
    if (!connection.active) return obsolete('endpoint_disabled');
    const news = file === null ? null : newsOf(file.check.status);
    if (news === null) return obsolete('check_reopened');
    if (news === lastSaid) return saidBefore;
    const address = readGreenhouseUrl(event.source?.details['url'] ?? '', connection.settings, allowedHosts);
    const sealed = connection.secrets['key'];
    if (address === null || sealed === undefined) return { outcome: 'dead', status: null, reason: 'address_refused' };
    const key = open(connection, sealed);
    const authorization = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
    const answer = await send({ method: 'PATCH', url: address.url, headers: { authorization }, body: null });
    if (answer.outcome === 'answered' && over.includes(answer.status)) {
      return { ...obsolete('not_awaited', answer.status), said: news };
    }
    return withSaid(judgeAnswer(answer), news);
  };
}
