import * as z from 'zod/mini';
import { connectionKinds } from '#shared/domain/check/check-source.ts';
import { type Inbound, inboundGoesAt, takenUpAt } from '#shared/domain/inbound/inbound.ts';
import type { InboundStore } from '#shared/domain/ports/inbound-store.ts';
import { storedShape } from '../items/stored-shape.ts';
import { duePartitionOf, epochSeconds, keys } from '../keys.ts';
import type { KeptItem, Table } from '../table.ts';

const stored = storedShape<Inbound>()(() =>
  z.object({
    id: z.string(),
    organisationId: z.string(),
    connectionId: z.string(),
    source: z.enum(connectionKinds),
    state: z.enum(['waiting', 'ready', 'done', 'dead']),
    body: z.exactOptional(z.string()),
    receivedAt: z.string(),
    attempts: z.number(),
  }),
);

const toItem = (inbound: Inbound, dueAt: string): KeptItem => ({
  ...keys.inbound(inbound.id),
  kind: 'inbound',
  ...inbound,
  inboundId: inbound.id,
  duePk: duePartitionOf(inbound.id),
  dueAt,
  ttl: epochSeconds(inboundGoesAt(inbound)),
});

/** Only if still open; if another process has ended it meanwhile, that stands. */
const isOpen = {
  text: '#state IN (:waiting, :ready)',
  names: { '#state': 'state' },
  values: { ':waiting': 'waiting', ':ready': 'ready' },
};

export const createInboundStore = (table: Table): InboundStore => ({
  async put(inbound) {
    await table.put(toItem(inbound, takenUpAt(inbound)), { text: 'attribute_not_exists(pk)' });
  },

  async load(id) {
    const item = await table.get(keys.inbound(id));
    return item === null ? null : stored.parse(item);
  },

  async end(id, state) {
    await table.update(
      keys.inbound(id),
      {
        text: 'SET #state = :ended REMOVE #body, #duePk, #dueAt',
        names: { '#state': 'state', '#body': 'body', '#duePk': 'duePk', '#dueAt': 'dueAt' },
        values: { ':ended': state },
      },
      isOpen,
    );
  },

  async postpone({ id, attempts }, dueAt) {
    await table.update(
      keys.inbound(id),
      {
        text: 'SET #state = :waiting, #attempts = :attempts, #dueAt = :dueAt',
        names: { '#state': 'state', '#attempts': 'attempts', '#dueAt': 'dueAt' },
        values: { ':waiting': 'waiting', ':attempts': attempts + 1, ':dueAt': dueAt },
      },
      isOpen,
    );
  },
});
