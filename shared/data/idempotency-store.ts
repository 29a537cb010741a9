import * as z from 'zod/mini';
import type { IdempotencyEnd, IdempotencyRecord, IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import { addDays, addSeconds } from '#shared/domain/time.ts';
import { storedShape } from './items/stored-shape.ts';
import { epochSeconds, keys } from './keys.ts';
import type { KeptItem, Table } from './table.ts';

const keptDays = 1;
/** A try that has not finished by then has crashed: the API's own time limit is shorter. */
const leaseSeconds = 35;

type Stored = IdempotencyRecord & Readonly<{ leaseEnd: string; answered?: number }>;

const stored = storedShape<Stored>()(() =>
  z.object({
    bodyHash: z.string(),
    startedAt: z.string(),
    finished: z.boolean(),
    leaseEnd: z.string(),
    answered: z.exactOptional(z.number()),
  }),
);

/** The write that ends a request, for the transaction that does what it asks. */
export const finishing = ({ organisationId, key, status }: IdempotencyEnd) => ({
  update: keys.idempotency(organisationId, key),
  set: {
    text: 'SET #finished = :true, #answered = :status',
    names: { '#finished': 'finished', '#answered': 'answered' },
    values: { ':true': true, ':status': status },
  },
  condition: { text: 'attribute_exists(pk)' },
});

export const createIdempotencyStore = (table: Table): IdempotencyStore => ({
  async start(organisationId, key, bodyHash, now) {
    const record = (startedAt: string): KeptItem & Stored => ({
      ...keys.idempotency(organisationId, key),
      kind: 'idempotency',
      bodyHash,
      startedAt,
      finished: false,
      leaseEnd: addSeconds(now, leaseSeconds),
      ttl: epochSeconds(addDays(startedAt, keptDays)),
    });
    const fresh = await table.put(record(now), {
      text: 'attribute_not_exists(pk) OR #startedAt <= :forgotten',
      names: { '#startedAt': 'startedAt' },
      values: { ':forgotten': addDays(now, -keptDays) },
    });
    if (fresh === 'written') return { outcome: 'started', startedAt: now };

    const item = await table.get(keys.idempotency(organisationId, key));
    // It expired between the two calls: the next try begins anew.
    if (item === null) return { outcome: 'running', until: now };
    const known = stored.parse(item);
    if (known.bodyHash !== bodyHash) return { outcome: 'other_body' };
    if (known.finished) return { outcome: 'finished', startedAt: known.startedAt, status: known.answered ?? null };
    if (known.leaseEnd > now) return { outcome: 'running', until: known.leaseEnd };
    const next = record(known.startedAt);
    const taken = await table.put(next, {
      text: '#finished = :false AND #leaseEnd = :leaseEnd',
      names: { '#finished': 'finished', '#leaseEnd': 'leaseEnd' },
      values: { ':false': false, ':leaseEnd': known.leaseEnd },
    });
    return taken === 'written'
      ? { outcome: 'started', startedAt: known.startedAt }
      : { outcome: 'running', until: next.leaseEnd };
  },

  async finish(end) {
    const { update, set, condition } = finishing(end);
    await table.update(update, set, condition);
  },
});
