import { type CheckStatus, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { PushAdapter, PushResult } from '#shared/domain/ports/push-adapter.ts';
import { readGreenhouseUrl } from '#shared/domain/push/greenhouse-url.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import { concerns } from '#shared/domain/push/told-event.ts';
import { saidBefore, withSaid } from '../said.ts';

type Ports = Readonly<{
  connections: Pick<ConnectionStore, 'load'>;
  /** Opens what is sealed for this owner. */
  open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  /** Hosts that need not be called by `https:`. */
  allowedHosts: readonly string[];
}>;

/** The candidate was hired, rejected or deleted there: nobody waits for it. */
const over: readonly number[] = [404, 410, 422];

const obsolete = (reason: string, status: number | null = null): PushResult => ({
  outcome: 'obsolete',
  status,
  reason,
});

/** What `test_status` says from then on; null: nothing that Greenhouse is told of. */
const newsOf = (status: CheckStatus): string | null => {
  if (status === 'collecting') return 'in_progress';
  return isUnderWay(status) ? null : 'complete';
};

/** Tells Greenhouse that a test goes on, once, and that it is complete: it asks for the rest itself, at once. */
export function createGreenhouseAdapter({ connections, open, allowedHosts }: Ports): PushAdapter {
  return {
    endpointsFor(event) {
      const { source, snapshot } = event;
      const isNews = snapshot !== null && newsOf(snapshot.status) !== null;
      const isTold = source?.kind === 'greenhouse' && concerns('greenhouse', event) && isNews;
      return Promise.resolve(isTold ? [source.connectionId] : []);
    },

    async push({ organisationId, endpointId }, { event, file, lastSaid, send }) {
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
      if (answer.outcome === 'answered' && over.includes(answer.status)) return obsolete('not_awaited', answer.status);
      return withSaid(judgeAnswer(answer), news);
    },
  };
}
