import type { Organisation } from '#shared/domain/organisation/organisation.ts';

import { organisationToItem } from '../items/organisation-item.ts';
import type { Table } from '../table.ts';
import { withLogoApart } from './logo-apart.ts';

/** Keeps a change of what was read with this version, one version on, with its logo apart. */
export async function saveOrganisation(
  table: Pick<Table, 'transact'>,
  organisation: Organisation,
): Promise<'saved' | 'edited_meanwhile'> {
  const { organisation: changed, beside } = withLogoApart(organisation);
  const put = organisationToItem({ ...changed, version: organisation.version + 1 });
  const condition = {
    text: '#version = :before',
    names: { '#version': 'version' },
    values: { ':before': organisation.version },
  };
  const written = await table.transact([{ put, condition }, ...beside]);
  return written === 'written' ? 'saved' : 'edited_meanwhile';
}
