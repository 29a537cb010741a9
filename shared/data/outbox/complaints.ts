import type { Complaints } from '#shared/domain/ports/complaints.ts';
import { addMonths } from '#shared/domain/time.ts';
import { type LinkKeys, personHash } from '../access/link-secrets.ts';
import { epochSeconds, keys } from '../keys.ts';
import type { Table } from '../table.ts';

const monthsKept = 24;

/** Complaints in the table, by a keyed hash of the address. One noted under an older key still holds. */
export const createComplaints = (table: Table, linkKeys: LinkKeys): Complaints => ({
  async note(organisationId, address, now) {
    const key = keys.complaint(organisationId, personHash(linkKeys, organisationId, address));
    await table.put({ ...key, kind: 'complaint', at: now, ttl: epochSeconds(addMonths(now, monthsKept)) });
  },

  async has(organisationId, address) {
    const hashes = Object.keys(linkKeys.keys).map((version) =>
      personHash({ ...linkKeys, current: version }, organisationId, address),
    );
    const items = await Promise.all(hashes.map((hash) => table.get(keys.complaint(organisationId, hash))));
    return items.some((item) => item !== null);
  },
});
