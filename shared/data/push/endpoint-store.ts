import * as z from 'zod/mini';

import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import { type EndpointHealth, unknownHealth } from '#shared/domain/push/endpoint-health.ts';

import { storedShape } from '../items/stored-shape.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const time = z.nullable(z.string());

const stored = storedShape<EndpointHealth>()(() =>
  z.object({
    endpointId: z.string(),
    version: z.number(),
    failures: z.number(),
    heldUntil: time,
    okAt: time,
    visits: z.array(z.object({ by: z.string(), since: z.string() })),
  }),
);

export const createEndpointStore = (table: Table): EndpointStore => ({
  async load(endpointId) {
    const item = await table.get(keys.endpoint(endpointId));
    return item === null ? unknownHealth(endpointId) : stored.parse(item);
  },

  async save(health) {
    const { endpointId, version } = health;
    const written = await table.put(
      { ...keys.endpoint(endpointId), kind: 'endpoint', ...health, version: version + 1 },
      version === 0
        ? { text: 'attribute_not_exists(pk)' }
        : { text: '#version = :before', names: { '#version': 'version' }, values: { ':before': version } },
    );
    return written === 'written';
  },
});
