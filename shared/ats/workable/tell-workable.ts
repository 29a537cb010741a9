import { workable } from '#shared/domain/connections/contracts/workable.ts';
import { readTrustedUrl } from '#shared/domain/connections/trusted-url.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { PushAdapter, PushResult } from '#shared/domain/ports/push-adapter.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import { type KeyPorts, obsolete, resultsKeyOf, withoutKey } from '../results-key.ts';
import { saidBefore, saidOf, withSaid } from '../said.ts';
import { workableResult } from './workable-result.ts';

export type WorkablePorts = KeyPorts & Readonly<{ baseUrl: string; links: LinkMaker }>;

/** The candidate was deleted there: nobody waits for it. */
const gone: readonly number[] = [404, 410];

/** Tells Workable how a check goes, at the address that it gave for it. */
export function createTellWorkable(ports: WorkablePorts): PushAdapter['push'] {
  return async ({ organisationId, endpointId }, { event, file, lastSaid, now, send }): Promise<PushResult> => {
    const [connection, organisation] = await Promise.all([
      ports.connections.load(organisationId, endpointId),
      ports.organisations.load(organisationId),
    ]);
    if (connection?.kind !== 'workable' || organisation === null || file === null) {
      return obsolete('endpoint_removed');
    }
    if (!connection.active) return obsolete('endpoint_disabled');
    const hosts = [...workable.ownHosts, ...connection.settings.hosts];
    const address = readTrustedUrl(event.source?.details['callbackUrl'] ?? '', hosts, ports.allowedHosts);
    if (address === null) return obsolete('host_not_allowed');
    const { baseUrl, links } = ports;
    const body = await workableResult(event, { file, language: organisation.language, now, baseUrl, links });
    const said = saidOf(body);
    if (said === lastSaid) return saidBefore;
    const key = resultsKeyOf(ports, connection);
    if (key === null) return withoutKey;
    const answer = await send({
      method: 'PUT',
      url: address.href,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body,
    });
    if (answer.outcome === 'answered' && gone.includes(answer.status)) return obsolete('not_awaited', answer.status);
    return withSaid(judgeAnswer(answer), said);
  };
}
