import { bearerName, refapp } from '#shared/domain/connections/contracts/refapp.ts';
import { readTrustedUrl } from '#shared/domain/connections/trusted-url.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PushAdapter, PushResult } from '#shared/domain/ports/push-adapter.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import { saidBefore, saidOf, withSaid } from '../said.ts';
import { type RefappResultPorts, refappResult } from './refapp-result.ts';

export type RefappPorts = RefappResultPorts &
  Readonly<{
    connections: Pick<ConnectionStore, 'load'>;
    organisations: Pick<OrganisationStore, 'load'>;
    /** Opens what is sealed for this owner. */
    open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
    /** Hosts that need not be called by `https:`. */
    allowedHosts: readonly string[];
  }>;

/** The result was deleted there: nobody waits for it. */
const gone: readonly number[] = [404, 410];

const obsolete = (reason: string, status: number | null = null): PushResult => ({
  outcome: 'obsolete',
  status,
  reason,
});

/** Tells an ATS that speaks Refapp's contract how a check goes, at the address that it gave for it. */
export function createTellRefapp(ports: RefappPorts): PushAdapter['push'] {
  const { connections, organisations, open, allowedHosts } = ports;
  return async ({ organisationId, endpointId }, { event, file, now, lastSaid, send }): Promise<PushResult> => {
    const [connection, organisation] = await Promise.all([
      connections.load(organisationId, endpointId),
      organisations.load(organisationId),
    ]);
    if (connection?.kind !== 'refapp' || organisation === null || file === null) return obsolete('endpoint_removed');
    if (!connection.active) return obsolete('endpoint_disabled');
    const hosts = [...refapp.ownHosts, ...connection.settings.hosts];
    const address = readTrustedUrl(event.source?.details['updateUrl'] ?? '', hosts, allowedHosts);
    if (address === null) return obsolete('host_not_allowed');
    const sealed = connection.secrets[bearerName(address.host)];
    // An administrator may still add it: results wait until then.
    if (sealed === undefined) return { outcome: 'retry', status: null, reason: 'bearer_missing' };
    const result = await refappResult(event, { file, organisation, now }, ports);
    const body = JSON.stringify(result);
    const said = saidOf(body);
    if (said === lastSaid) return saidBefore;
    const answer = await send({
      method: 'PUT',
      url: address.href,
      headers: { authorization: `Bearer ${open(connection, sealed)}`, 'content-type': 'application/json' },
      body,
    });
    if (answer.outcome === 'answered' && gone.includes(answer.status)) return obsolete('not_awaited', answer.status);
    return withSaid(judgeAnswer(answer), said);
  };
}
