import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PushAdapter, PushResult } from '#shared/domain/ports/push-adapter.ts';
import { saidBefore, saidOf, withSaid } from '../said.ts';
import { type PutPorts, putResult } from './put-result.ts';
import { type TeamtailorResultPorts, teamtailorResult } from './teamtailor-result.ts';

export type TeamtailorPorts = PutPorts &
  TeamtailorResultPorts &
  Readonly<{ connections: Pick<ConnectionStore, 'load'>; organisations: Pick<OrganisationStore, 'load'> }>;

const obsolete = (reason: string): PushResult => ({ outcome: 'obsolete', status: null, reason });

/** Tells Teamtailor how a check goes, at the address that it gave for it. */
export function createTellTeamtailor(ports: TeamtailorPorts): PushAdapter['push'] {
  return async ({ organisationId, endpointId }, { event, file, lastSaid, now, send }): Promise<PushResult> => {
    const [connection, organisation] = await Promise.all([
      ports.connections.load(organisationId, endpointId),
      ports.organisations.load(organisationId),
    ]);
    if (connection?.kind !== 'teamtailor' || organisation === null || file === null) {
      return obsolete('endpoint_removed');
    }
    if (!connection.active) return obsolete('endpoint_disabled');
    const body = await teamtailorResult(event, { file, language: organisation.language, now }, ports);
    const said = saidOf(body);
    if (said === lastSaid) return saidBefore;
    const updateUrl = event.source?.details['updateUrl'] ?? '';
    return withSaid(await putResult(ports, { updateUrl, body, send }), said);
  };
}
