import type { IdempotencyRecord, IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';

type FakeIdempotencyStore = IdempotencyStore &
  Readonly<{
    /** The process that holds these keys has died; their lease is over. */
    endLeases: () => void;
  }>;

export function fakeIdempotencyStore(): FakeIdempotencyStore {
  const records = new Map<string, IdempotencyRecord>();
  const running = new Set<string>();
  const statuses = new Map<string, number>();
  return {
    endLeases: () => running.clear(),
    start: (organisationId, key, bodyHash, now) => {
      const id = `${organisationId} ${key}`;
      const known = records.get(id);
      if (known !== undefined && known.bodyHash !== bodyHash) return Promise.resolve({ outcome: 'other_body' });
      if (known?.finished === true) {
        return Promise.resolve({ outcome: 'finished', startedAt: known.startedAt, status: statuses.get(id) ?? null });
      }
      if (running.has(id)) return Promise.resolve({ outcome: 'running' });
      const startedAt = known?.startedAt ?? now;
      running.add(id);
      records.set(id, { bodyHash, startedAt, finished: false });
      return Promise.resolve({ outcome: 'started', startedAt });
    },
    finish: (organisationId, key, status) => {
      const id = `${organisationId} ${key}`;
      if (status !== undefined) statuses.set(id, status);
      const known = records.get(id);
      if (known !== undefined) records.set(id, { ...known, finished: true });
      running.delete(id);
      return Promise.resolve();
    },
  };
}
