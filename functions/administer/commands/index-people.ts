import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { IndexPeople } from './people-commands.ts';

/** One page of an organisation's checks, whose people can then be found. */
export async function indexPeople(ports: AdministerPorts, given: IndexPeople): Promise<AdministerAnswer> {
  if ((await ports.organisations.load(given.organisation)) === null) {
    return { outcome: 'refused', code: 'organisation_unknown' };
  }
  const page = await (await ports.loadPeople()).write(given.organisation, given.after);
  if (page === 'after_invalid') return { outcome: 'refused', code: 'command_invalid', fields: ['after'] };
  return { outcome: 'people_indexed', ...page };
}
