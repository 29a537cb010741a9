import type { AuditEntry } from '#shared/domain/audit/audit-entry.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import { organisationToItem } from '../items/organisation-item.ts';
import type { Expression, Table, Write } from '../table.ts';
import { withLogoApart } from './logo-apart.ts';

/** Keeps a change of what was read with this version, one version on, with its logo apart and its audit entry. */
export async function saveOrganisation(
  table: Pick<Table, 'transact'>,
  organisation: Organisation,
  entry?: AuditEntry,
): Promise<'saved' | 'edited_meanwhile'> {
  const { organisation: changed, beside } = withLogoApart(organisation);
  const put = organisationToItem({ ...changed, version: organisation.version + 1 });
  const condition = {
    text: '#version = :before',
    names: { '#version': 'version' },
    values: { ':before': organisation.version },
  };
  const write = async (given: Expression, others: readonly Write[]) =>
    (await table.transact([{ put, condition: given }, ...others, ...auditWrite(entry)])) === 'written';
  // Most have no logo and had none: then there is none to take away.
  const hasNone = changed.branding.logo === null && (await write(andHadNoLogo(condition), []));
  return hasNone || (await write(condition, beside)) ? 'saved' : 'edited_meanwhile';
}

const andHadNoLogo = ({ text, names, values }: Expression): Expression => ({
  text: `${text} AND #branding.#logo = :none`,
  names: { ...names, '#branding': 'branding', '#logo': 'logo' },
  values: { ...values, ':none': null },
});
