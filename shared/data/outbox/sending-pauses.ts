import * as z from 'zod/mini';
import type { SendingPause, SendingPauses } from '#shared/domain/ports/sending-pauses.ts';

import { storedShape } from '../items/stored-shape.ts';
import { keys, sendingPausePk } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Table } from '../table.ts';

type Stored = Readonly<{ organisationId: string | null; since: string | null }>;

const stored = storedShape<Stored>()(() =>
  z.object({ organisationId: z.nullable(z.string()), since: z.nullable(z.string()) }),
);

function pauseFrom({ organisationId, since }: Stored): SendingPause | null {
  return since === null ? null : { organisationId, since };
}

const readEvery = async (table: Table): Promise<readonly Stored[]> => {
  const items = await readAll(table, {
    key: { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': sendingPausePk } },
  });
  return items.map((item) => stored.parse(item));
};

export const createSendingPauses = (table: Table): SendingPauses => ({
  async find(organisationId) {
    const items = await Promise.all([null, organisationId].map((id) => table.get(keys.sendingPause(id))));
    const pauses = items.map((item) => (item === null ? null : pauseFrom(stored.parse(item))));
    return pauses.find((pause) => pause !== null) ?? null;
  },

  list: async () => (await readEvery(table)).map(pauseFrom).filter((pause) => pause !== null),

  listOver: async () =>
    (await readEvery(table)).filter(({ since }) => since === null).map(({ organisationId }) => organisationId),

  async pause(organisationId, now) {
    await table.put(
      { ...keys.sendingPause(organisationId), kind: 'sending_pause', organisationId, since: now },
      {
        text: 'attribute_not_exists(#since) OR #since = :none',
        names: { '#since': 'since' },
        values: { ':none': null },
      },
    );
  },

  async resume(organisationId) {
    const resumed = await table.update(
      keys.sendingPause(organisationId),
      { text: 'SET #since = :none', names: { '#since': 'since' }, values: { ':none': null } },
      { text: 'attribute_exists(#since) AND #since <> :none' },
    );
    return resumed !== null;
  },
});
