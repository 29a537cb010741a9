import type { ErasureStore } from '#shared/domain/ports/erasure-store.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import type { Erasure } from '#shared/domain/subjects/erasure.ts';

/** Wishes to be erased, in memory. */
export function fakeErasureStore(): ErasureStore & Readonly<{ told: () => readonly ToldEvent[] }> {
  const kept = new Map<string, Erasure>();
  const told: ToldEvent[] = [];
  const keyOf = ({ organisationId, id }: Pick<Erasure, 'organisationId' | 'id'>): string => `${organisationId} ${id}`;
  const placeOf = ({ requestedAt, id }: Erasure): string => `${requestedAt}#${id}`;
  return {
    told: () => told,
    create: (erasure) => {
      if (kept.has(keyOf(erasure))) return Promise.resolve('exists');
      kept.set(keyOf(erasure), { ...erasure, version: 1 });
      return Promise.resolve('created');
    },
    load: (organisationId, id) => Promise.resolve(kept.get(keyOf({ organisationId, id })) ?? null),
    list: ({ id, live }, limit) =>
      Promise.resolve(
        [...kept.values()]
          .filter((each) => each.organisationId === id && each.live === live)
          .toSorted((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
          .slice(0, limit),
      ),
    save: (erasure, follows) => {
      if (kept.get(keyOf(erasure))?.version !== erasure.version) return Promise.resolve('changed_meanwhile');
      kept.set(keyOf(erasure), { ...erasure, version: erasure.version + 1 });
      if (follows.told !== null) told.push(follows.told);
      return Promise.resolve('saved');
    },
  };
}
