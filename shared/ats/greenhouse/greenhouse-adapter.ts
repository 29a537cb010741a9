import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { PushAdapter, PushResult } from '#shared/domain/ports/push-adapter.ts';
import { readGreenhouseUrl } from '#shared/domain/push/greenhouse-url.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import { concerns } from '#shared/domain/push/told-event.ts';

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

/** Tells Greenhouse that a test is complete: it asks for the rest itself, at once. */
export function createGreenhouseAdapter({ connections, open, allowedHosts }: Ports): PushAdapter {
  return {
    endpointsFor(event) {
      const { source } = event;
      const isTold = source?.kind === 'greenhouse' && concerns('greenhouse', event);
      return Promise.resolve(isTold ? [source.connectionId] : []);
    },

    async push({ organisationId, endpointId }, { event, file, send }) {
      const connection = await connections.load(organisationId, endpointId);
      if (connection?.kind !== 'greenhouse') return obsolete('endpoint_removed');
      if (!connection.active) return obsolete('endpoint_disabled');
      if (file === null || isUnderWay(file.check.status)) return obsolete('check_reopened');
      const address = readGreenhouseUrl(event.source?.details['url'] ?? '', connection.settings, allowedHosts);
      const sealed = connection.secrets['key'];
      if (address === null || sealed === undefined) return { outcome: 'dead', status: null, reason: 'address_refused' };
      const key = open(connection, sealed);
      const authorization = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
      const answer = await send({ method: 'PATCH', url: address.url, headers: { authorization }, body: null });
      if (answer.outcome === 'answered' && over.includes(answer.status)) return obsolete('not_awaited', answer.status);
      return judgeAnswer(answer);
    },
  };
}
