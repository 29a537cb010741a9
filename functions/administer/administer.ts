import * as z from 'zod/mini';
import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import { log } from '#shared/observability/log.ts';
import type { AdministerAnswer } from './administer-answer.ts';
import type { AdministerPorts } from './administer-ports.ts';
import { changeAdministrators } from './commands/change-administrators.ts';
import { checkTable } from './commands/check-table.ts';
import { endSessions } from './commands/end-sessions.ts';
import { indexPeople } from './commands/index-people.ts';
import { liftComplaint } from './commands/lift-complaint.ts';
import { listActivations } from './commands/look-after-activations.ts';
import { listDeadLetters, replayDeadLetters } from './commands/look-after-dead-letters.ts';
import { listKeys, revokeKey } from './commands/look-after-keys.ts';
import { lookAfterUndelivered } from './commands/look-after-undelivered.ts';
import { pauseSending } from './commands/pause-sending.ts';
import { resealSecrets } from './commands/reseal-secrets.ts';
import { revokeLinks } from './commands/revoke-links.ts';
import { connectAts } from './connect-ats.ts';
import { makeOrganisation } from './make-organisation.ts';
import { type Command, type CreateKey, type CreateOrganisation, commandIn } from './schema.ts';

/** An ARN is no longer. */
const longestCaller = 2_048;

async function createOrganisation(
  ports: AdministerPorts,
  given: CreateOrganisation,
  by: AuditActor,
): Promise<AdministerAnswer> {
  const now = ports.clock();
  const organisation = makeOrganisation(given, ports.newId('org'), now);
  if (typeof organisation === 'string') return { outcome: 'refused', code: organisation };
  const owner = { organisationId: organisation.id, live: true };
  await ports.organisations.create(organisation, entryOf(owner, 'organisation.created', by, now));
  log('organisation_created', { organisationId: organisation.id });
  return { outcome: 'organisation_created', organisation: organisation.id };
}

async function createKey(ports: AdministerPorts, given: CreateKey, by: AuditActor): Promise<AdministerAnswer> {
  const organisation = await ports.organisations.load(given.organisation);
  if (organisation === null) return { outcome: 'refused', code: 'organisation_unknown' };
  const key = `vts_${given.live ? 'live' : 'test'}_${ports.newSecret()}`;
  const owner = { id: ports.newId('key'), organisationId: organisation.id, live: given.live, name: given.name };
  const now = ports.clock();
  await ports.organisations.createKey(key, owner, now, entryOf(owner, 'key.created', by, now, owner.id));
  log('key_created', { organisationId: organisation.id, keyId: owner.id });
  return { outcome: 'key_created', organisation: organisation.id, key };
}

function carryOut(ports: AdministerPorts, data: Command, by: AuditActor): Promise<AdministerAnswer> {
  switch (data.command) {
    case 'create-organisation':
      return createOrganisation(ports, data, by);
    case 'create-key':
      return createKey(ports, data, by);
    case 'connect':
      return connectAts(ports, data, by);
    case 'list-activations':
      return listActivations(ports);
    case 'list-keys':
      return listKeys(ports, data);
    case 'revoke-key':
      return revokeKey(ports, data, by);
    case 'end-sessions':
      return endSessions(ports, data, by);
    case 'list-administrators':
    case 'add-administrator':
    case 'remove-administrator':
      return changeAdministrators(ports, data, by);
    case 'show-sending':
    case 'pause-sending':
    case 'resume-sending':
      return pauseSending(ports, data, by);
    case 'index-people':
      return indexPeople(ports, data);
    case 'list-dead-letters':
      return listDeadLetters(ports, data);
    case 'replay-dead-letters':
      return replayDeadLetters(ports, data, by);
    case 'list-undelivered':
    case 'send-undelivered':
      return lookAfterUndelivered(ports, data, by);
    case 'lift-complaint':
      return liftComplaint(ports, data, by);
    case 'revoke-links':
    case 'revoke-links-of-check':
      return revokeLinks(ports, data, by);
    case 'reseal-secrets':
      return resealSecrets(ports, data, by);
    case 'check-table':
      return checkTable(ports, data);
  }
}

/** Who asks, which the command line says beside each command. */
const asked = z.object({ caller: z.string().check(z.maxLength(longestCaller)) });

/** Does what an operator asks, who may invoke this function. */
export function createAdminister(ports: AdministerPorts) {
  const command = commandIn(ports.allowedHosts);
  return async (input: unknown): Promise<AdministerAnswer> => {
    const parsed = command.safeParse(input);
    if (!parsed.success) {
      const fields = parsed.error.issues.map((issue) => issue.path.map(String).join('.'));
      return { outcome: 'refused', code: 'command_invalid', fields };
    }
    const { data } = parsed;
    const caller = asked.safeParse(input).data?.caller ?? 'unknown';
    const organisationId = 'organisation' in data ? data.organisation : null;
    log('operator_asked', { caller, reason: data.command, ...(organisationId !== null && { organisationId }) });
    return carryOut(ports, data, { kind: 'operator', id: null, name: caller });
  };
}
