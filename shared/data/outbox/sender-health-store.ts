import * as z from 'zod/mini';

import type { SenderHealth, SenderHealthStore } from '#shared/domain/ports/sender-health-store.ts';

import { storedShape } from '../items/stored-shape.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const stored = storedShape<SenderHealth>()(() =>
  z.object({
    checkedAt: z.string(),
    domains: z.array(z.object({ name: z.string(), verified: z.boolean() })),
  }),
);

export const createSenderHealthStore = (table: Table): SenderHealthStore => ({
  async load() {
    const item = await table.get(keys.senderHealth);
    return item === null ? null : stored.parse(item);
  },

  async save(health) {
    await table.put({ ...keys.senderHealth, kind: 'sender_health', ...health });
  },
});
