import type { IdempotencyRecord, IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import { timeOf } from '#shared/domain/time.ts';

type FakeIdempotencyStore = IdempotencyStore &
  Readonly<{
    /** The process that holds these keys has died; their lease is over. */
    endLeases: () => void;
  }>;

type Kept = IdempotencyRecord & Readonly<{ leaseEnd: number; status: number | null }>;

const leaseMilliseconds = 35_000;
const keptMilliseconds = 86_400_000;

/** Idempotency keys in memory. */
export function fakeIdempotencyStore(): FakeIdempotencyStore {
  const records = new Map<string, Kept>();
  return {
    endLeases: () => {
      for (const [id, record] of records) records.set(id, { ...record, leaseEnd: Number.NEGATIVE_INFINITY });
    },
    start: (organisationId, key, bodyHash, now) => {
      const id = `${organisationId} ${key}`;
      const at = Date.parse(now);
      const kept = records.get(id);
      const known = kept !== undefined && Date.parse(kept.startedAt) > at - keptMilliseconds ? kept : undefined;
      if (known !== undefined && known.bodyHash !== bodyHash) return Promise.resolve({ outcome: 'other_body' });
      if (known?.finished === true) {
        return Promise.resolve({ outcome: 'finished', startedAt: known.startedAt, status: known.status });
      }
      if (known !== undefined && known.leaseEnd > at) {
        return Promise.resolve({ outcome: 'running', until: timeOf(known.leaseEnd) });
      }
      const startedAt = known?.startedAt ?? now;
      records.set(id, { bodyHash, startedAt, finished: false, leaseEnd: at + leaseMilliseconds, status: null });
      return Promise.resolve({ outcome: 'started', startedAt });
    },
    finish: ({ organisationId, key, status }) => {
      const id = `${organisationId} ${key}`;
      const known = records.get(id);
      if (known !== undefined) records.set(id, { ...known, finished: true, status });
      return Promise.resolve();
    },
  };
}
