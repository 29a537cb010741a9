import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { findAdministrator, type Organisation } from '#shared/domain/organisation/organisation.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { AdministratorCommand } from './administrator-commands.ts';

type Refusal = 'address_invalid' | 'administrator_unknown';

/** The administrators as they are to be; the same array when nothing changes. */
function changed(organisation: Organisation, command: AdministratorCommand): readonly Recruiter[] | Refusal {
  const { administrators } = organisation;
  switch (command.command) {
    case 'list-administrators':
      return administrators;
    case 'add-administrator': {
      const email = parseEmail(command.person.email);
      if (email === null) return 'address_invalid';
      const others = administrators.filter((each) => !sameAddress(each.email, email));
      return [...others, { name: command.person.name, email }];
    }
    case 'remove-administrator': {
      const email = parseEmail(command.person);
      if (email === null || findAdministrator(organisation, email) === null) return 'administrator_unknown';
      return administrators.filter((each) => !sameAddress(each.email, email));
    }
  }
}

/** Lists them, as they are afterwards. */
export async function changeAdministrators(
  ports: AdministerPorts,
  command: AdministratorCommand,
  by: AuditActor,
): Promise<AdministerAnswer> {
  const organisation = await ports.organisations.load(command.organisation);
  if (organisation === null) return { outcome: 'refused', code: 'organisation_unknown' };
  const administrators = changed(organisation, command);
  if (typeof administrators === 'string') return { outcome: 'refused', code: administrators };
  if (administrators !== organisation.administrators) {
    const act = command.command === 'add-administrator' ? 'administrator.added' : 'administrator.removed';
    const entry = entryOf({ organisationId: organisation.id, live: true }, act, by, ports.clock());
    const saved = await ports.organisations.save({ ...organisation, administrators }, entry);
    if (saved !== 'saved') return { outcome: 'refused', code: 'changed_meanwhile' };
  }
  return { outcome: 'administrators', administrators };
}
