import { hasIdShape } from '#shared/domain/ids.ts';
import { type Logo, pictureIn, placeOfLogo } from '#shared/domain/organisation/logo.ts';
import type { FoundLogo, LogoStore } from '#shared/domain/ports/logo-store.ts';
import { secondMilliseconds } from '#shared/domain/time.ts';

import { logoFromItem } from '../items/logo-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** An unknown file name causes at most one read in this time. */
const recentMilliseconds = 5 * secondMilliseconds;
/** Of 270 KB at most. */
const keptLogos = 40;

/** Logos, each kept in the process until an address names another. `clock` says RFC 3339. */
export function createLogoStore(table: Pick<Table, 'get'>, clock: () => string): LogoStore {
  const kept = new Map<string, Readonly<{ logo: Logo | null; readAt: number }>>();

  const read = async (organisationId: string): Promise<Logo | null> => {
    const item = await table.get(keys.logo(organisationId));
    const logo = item === null ? null : logoFromItem(item);
    if (kept.size >= keptLogos) kept.clear();
    kept.set(organisationId, { logo, readAt: Date.parse(clock()) });
    return logo;
  };

  const find = async (address: string, oldestMilliseconds: number): Promise<FoundLogo | null> => {
    const inside = pictureIn(address);
    if (inside !== null) return { picture: inside, isNamed: true };
    const place = placeOfLogo(address);
    if (place === null || !hasIdShape('org', place.organisationId)) return null;
    const known = kept.get(place.organisationId);
    const isGood =
      known?.logo?.file === place.file ||
      (known !== undefined && Date.parse(clock()) - known.readAt < oldestMilliseconds);
    const logo = known !== undefined && isGood ? known.logo : await read(place.organisationId);
    return logo === null ? null : { picture: logo, isNamed: logo.file === place.file };
  };

  return { load: (address) => find(address, 0), loadRecent: (address) => find(address, recentMilliseconds) };
}
