import { createExpiringCache } from '#shared/domain/expiring-cache.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { OrganisationStore, RecentOrganisations } from '#shared/domain/ports/organisation-store.ts';
import { minuteMilliseconds } from '#shared/domain/time.ts';

import { organisationFromItem } from '../items/organisation-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';
import { saveOrganisation } from './save-organisation.ts';

const keptMilliseconds = minuteMilliseconds;
const keptOrganisations = 1_000;

/**
 * Organisations for pages: `loadRecent` keeps each for a minute in the process, and asks no more of the table than it
 * must; `load` asks it for the newest, which is kept from then on; what is saved here is seen here at once. `clock` says
 * RFC 3339.
 */
export function createRecentOrganisations(
  table: Pick<Table, 'get' | 'transact'>,
  clock: () => string,
): RecentOrganisations & Pick<OrganisationStore, 'load' | 'save'> {
  const kept = createExpiringCache<Organisation>(keptOrganisations);

  const read = async (id: string, newest: boolean): Promise<Organisation | null> => {
    const item = await table.get(keys.organisation(id), { newest });
    if (item === null) {
      kept.delete(id);
      return null;
    }
    const organisation = organisationFromItem(item);
    kept.set(id, organisation, Date.parse(clock()) + keptMilliseconds);
    return organisation;
  };

  return {
    load: (id) => read(id, true),
    async save(organisation) {
      const saved = await saveOrganisation(table, organisation);
      await read(organisation.id, true);
      return saved;
    },
    loadRecent: async (id) => kept.get(id, Date.parse(clock())) ?? read(id, false),
  };
}
