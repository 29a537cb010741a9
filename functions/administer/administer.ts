import { log } from '#shared/observability/log.ts';
import type { AdministerAnswer } from './administer-answer.ts';
import type { AdministerPorts } from './administer-ports.ts';
import { connectAts } from './connect-ats.ts';
import { makeOrganisation } from './make-organisation.ts';
import {
  type CreateKey,
  type CreateOrganisation,
  commandIn,
  type ListDeadLetters,
  type ReplayDeadLetters,
} from './schema.ts';

async function createOrganisation(ports: AdministerPorts, given: CreateOrganisation): Promise<AdministerAnswer> {
  const organisation = makeOrganisation(given, ports.newId('org'), ports.clock());
  if (typeof organisation === 'string') return { outcome: 'refused', code: organisation };
  await ports.organisations.create(organisation);
  log('organisation_created', { organisationId: organisation.id });
  return { outcome: 'organisation_created', organisation: organisation.id };
}

async function createKey(ports: AdministerPorts, given: CreateKey): Promise<AdministerAnswer> {
  const organisation = await ports.organisations.load(given.organisation);
  if (organisation === null) return { outcome: 'refused', code: 'organisation_unknown' };
  const key = `vts_${given.live ? 'live' : 'test'}_${ports.newSecret()}`;
  const owner = { id: ports.newId('key'), organisationId: organisation.id, live: given.live, name: given.name };
  await ports.organisations.createKey(key, owner, ports.clock());
  log('key_created', { organisationId: organisation.id, keyId: owner.id });
  return { outcome: 'key_created', organisation: organisation.id, key };
}

const listDeadLetters = async (ports: AdministerPorts, { limit }: ListDeadLetters): Promise<AdministerAnswer> => ({
  outcome: 'dead_letters',
  letters: await ports.deadLetters.list(limit),
});

async function replayDeadLetters(ports: AdministerPorts, given: ReplayDeadLetters): Promise<AdministerAnswer> {
  const letters = await ports.deadLetters.list(given.limit);
  const wanted = letters.filter(({ checkId }) => given.check === null || checkId === given.check);
  let count = 0;
  // In the order of their deaths, which is that of a check's events.
  for (const letter of wanted) if (await ports.deadLetters.replay(letter, ports.clock())) count += 1;
  return { outcome: 'dead_letters_replayed', count };
}

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
    switch (data.command) {
      case 'create-organisation':
        return createOrganisation(ports, data);
      case 'create-key':
        return createKey(ports, data);
      case 'connect':
        return connectAts(ports, data);
      case 'list-dead-letters':
        return listDeadLetters(ports, data);
      case 'replay-dead-letters':
        return replayDeadLetters(ports, data);
    }
  };
}
