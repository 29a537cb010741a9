import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { ErasureStore } from '#shared/domain/ports/erasure-store.ts';
import { type Erasure, newErasure } from '#shared/domain/subjects/erasure.ts';
import { daysAfter, minutesAfter } from '#tests/support/builders/check-builders.ts';

/** What every store of wishes to be erased keeps to, the one on the table and the one that tests use in its place. */
export function describeErasureStore(place: string, open: () => ErasureStore): void {
  const given = () => {
    const store = open();
    const organisationId = newId('org');
    const wish = (minute: number, more: Partial<Erasure> = {}): Erasure => {
      const asked = {
        id: newId('ers'),
        organisationId,
        live: true,
        hashes: ['1:x'],
        askedBy: 'api',
        note: null,
      } as const;
      const part = { checkId: newId('chk'), role: 'referee', person: newId('ref') } as const;
      return { ...newErasure(asked, [part], minutesAfter(minute)), ...more };
    };
    return { store, organisationId, wish };
  };

  describe(`the wishes to be erased ${place}`, () => {
    it('are kept as they were written down, once for their id, for their organisation alone', async () => {
      const { store, organisationId, wish } = given();
      const first = wish(1, { note: 'Ringde upp' });
      expect(await store.create(first)).toBe('created');
      expect(await store.create({ ...first, note: null })).toBe('exists');
      expect(await store.load(organisationId, first.id)).toEqual({ ...first, version: 1 });
      expect(await store.load(newId('org'), first.id)).toBeNull();
      expect(await store.load(organisationId, newId('ers'))).toBeNull();
    });

    it('are listed newest first, live and test ones apart, so many at most', async () => {
      const { store, organisationId, wish } = given();
      const [one, two, three, ofTest] = [wish(1), wish(2), wish(3), wish(4, { live: false })];
      for (const each of [two, ofTest, three, one]) await store.create(each);
      const idsOf = async (live: boolean, limit: number) =>
        (await store.list({ id: organisationId, live }, limit)).map(({ id }) => id);
      expect(await idsOf(true, 10)).toEqual([three.id, two.id, one.id]);
      expect(await idsOf(true, 2)).toEqual([three.id, two.id]);
      expect(await idsOf(false, 10)).toEqual([ofTest.id]);
      expect(await store.list({ id: newId('org'), live: true }, 10)).toEqual([]);
    });

    it('are saved as they stand, unless another has saved them since', async () => {
      const { store, organisationId, wish } = given();
      const first = wish(1);
      await store.create(first);
      const loaded = await store.load(organisationId, first.id);
      if (loaded === null) throw new Error('It is not there');
      const done = { ...loaded, doneAt: daysAfter(1) };
      expect(await store.save(done, { dueAt: null, told: null })).toBe('saved');
      expect(await store.save({ ...loaded, note: 'late' }, { dueAt: null, told: null })).toBe('changed_meanwhile');
      expect(await store.load(organisationId, first.id)).toEqual({ ...done, version: 2 });
    });
  });
}
