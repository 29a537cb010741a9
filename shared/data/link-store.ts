import type { LinkStore } from '#shared/domain/ports/link-store.ts';

import { linkFromItem } from './items/link-item.ts';
import { hashOf, keys } from './keys.ts';
import type { Table } from './table.ts';

const secretShape = /^[\w-]{22}$/;

export const createLinkStore = (table: Table): LinkStore => ({
  async find(secret) {
    if (!secretShape.test(secret)) return null;
    const item = await table.get(keys.link(hashOf(secret)));
    return item === null ? null : linkFromItem(item);
  },
});
