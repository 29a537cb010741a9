import type { Complaints } from '#shared/domain/ports/complaints.ts';
import { addMonths } from '#shared/domain/time.ts';
import { type LinkKeys, personHash } from '../access/link-secrets.ts';
import { epochSeconds, keys } from '../keys.ts';
import type { Item, Key, Table } from '../table.ts';

const monthsKept = 24;

/** Complaints in the table, by a keyed hash of the address. One noted under an older key still holds. */
export function createComplaints(table: Table, linkKeys: LinkKeys): Complaints {
  const placesOf = (organisationId: string, address: string): readonly Key[] =>
    Object.keys(linkKeys.keys).map((current) =>
      keys.complaint(organisationId, personHash({ ...linkKeys, current }, organisationId, address)),
    );
  const noted = async (places: readonly Key[]): Promise<readonly Key[]> => {
    const items: readonly (Item | null)[] = await Promise.all(places.map((place) => table.get(place)));
    return places.filter((_, index) => items[index] !== null);
  };

  return {
    async note(organisationId, address, now) {
      const key = keys.complaint(organisationId, personHash(linkKeys, organisationId, address));
      await table.put({ ...key, kind: 'complaint', at: now, ttl: epochSeconds(addMonths(now, monthsKept)) });
    },

    has: async (organisationId, address) => (await noted(placesOf(organisationId, address))).length > 0,

    async lift(organisationId, address) {
      const found = await noted(placesOf(organisationId, address));
      if (found.length > 0) await table.transact(found.map((remove) => ({ remove })));
      return found.length > 0;
    },
  };
}
