import type { LinkStore } from '#shared/domain/ports/link-store.ts';

import { linkFromItem } from '../items/link-item.ts';
import { hashOf, keys } from '../keys.ts';
import type { Table } from '../table.ts';

const secretShape = /^[\w-]{22}$/;

/** Links in the table. `keyVersions`: of the keys that there are; what was made with another one opens nothing. */
export const createLinkStore = (table: Table, keyVersions: readonly string[]): LinkStore => ({
  async find(secret) {
    if (!secretShape.test(secret)) return null;
    const item = await table.get(keys.link(hashOf(secret)));
    return item === null ? null : linkFromItem(item, keyVersions);
  },
});
