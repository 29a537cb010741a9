import { ashby } from '#shared/domain/connections/contracts/ashby.ts';
import type { PushAdapter, PushResult } from '#shared/domain/ports/push-adapter.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import { type KeyPorts, obsolete, resultsKeyOf, withoutKey } from '../results-key.ts';
import { saidBefore, withSaid } from '../said.ts';
import { ashbyUpdate, saidOfStatus } from './ashby-update.ts';

export type AshbyPorts = KeyPorts & Readonly<{ baseUrl: string }>;

/** Ashby's own address, or the one that the connection names in its place. */
function addressOf(hosts: readonly string[], allowedHosts: readonly string[]): string {
  const [host = ''] = [...hosts, ...ashby.ownHosts];
  const scheme = allowedHosts.includes(host.replace(/:\d+$/, '')) ? 'http' : 'https';
  return `${scheme}://${host}/assessment.update`;
}

/** It answers 200 also when it has taken nothing in. */
const isRefused = (body: string): boolean => /"success"\s*:\s*false/.test(body);

/** Tells Ashby each status of a check once. */
export function createTellAshby(ports: AshbyPorts): PushAdapter['push'] {
  return async ({ organisationId, endpointId }, { event, file, lastSaid, send }): Promise<PushResult> => {
    const [connection, organisation] = await Promise.all([
      ports.connections.load(organisationId, endpointId),
      ports.organisations.load(organisationId),
    ]);
    if (connection?.kind !== 'ashby' || organisation === null || file === null) return obsolete('endpoint_removed');
    if (!connection.active) return obsolete('endpoint_disabled');
    const said = event.snapshot === null ? '' : saidOfStatus(event.snapshot.status);
    if (said === lastSaid) return saidBefore;
    const key = resultsKeyOf(ports, connection);
    if (key === null) return withoutKey;
    const { baseUrl } = ports;
    const answer = await send({
      method: 'POST',
      url: addressOf(connection.settings.hosts, ports.allowedHosts),
      headers: {
        authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}`,
        'content-type': 'application/json',
        accept: 'application/json; version=1',
      },
      body: JSON.stringify(await ashbyUpdate(event, { file, language: organisation.language, baseUrl })),
    });
    if (answer.outcome === 'answered' && answer.status === 200 && isRefused(answer.body)) {
      return { outcome: 'dead', status: answer.status, reason: 'refused_in_body' };
    }
    return withSaid(judgeAnswer(answer), said);
  };
}
