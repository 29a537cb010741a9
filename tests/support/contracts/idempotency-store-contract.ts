import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';

const daysWorth = 24 * 60;

/** What every store of idempotency keys keeps to, the one on the table and the one that tests use in its place. */
export function describeIdempotencyStore(place: string, open: () => IdempotencyStore): void {
  const given = async (now = startTime) => {
    const store = open();
    const organisation = newId('org');
    const start = (at: string, bodyHash = 'a body', key = 'a key') => store.start(organisation, key, bodyHash, at);
    expect(await start(now)).toEqual({ outcome: 'started', startedAt: now });
    return { store, organisation, start };
  };

  describe(`the store of idempotency keys ${place}`, () => {
    it('lets one of two tries run, and says what the request was answered with once it is', async () => {
      const { store, organisation, start } = await given();
      expect(await start(minutesAfter(0.1))).toEqual({ outcome: 'running', until: minutesAfter(35 / 60) });
      await store.finish({ organisationId: organisation, key: 'a key', status: 201 });
      expect(await start(minutesAfter(1))).toEqual({ outcome: 'finished', startedAt: startTime, status: 201 });
    });

    it('is of one body, running or finished, and of one organisation', async () => {
      const { store, organisation, start } = await given();
      expect(await start(minutesAfter(0.1), 'another body')).toEqual({ outcome: 'other_body' });
      await store.finish({ organisationId: organisation, key: 'a key', status: 200 });
      expect(await start(minutesAfter(1), 'another body')).toEqual({ outcome: 'other_body' });
      expect(await start(minutesAfter(1), 'another body', 'another key')).toMatchObject({ outcome: 'started' });
      const { start: others } = await given(minutesAfter(1));
      expect(await others(minutesAfter(1.1))).toMatchObject({ outcome: 'running' });
    });

    it('goes on after a try that died, with the time of the first', async () => {
      const { start } = await given();
      expect(await start(minutesAfter(34 / 60))).toEqual({ outcome: 'running', until: minutesAfter(35 / 60) });
      expect(await start(minutesAfter(35 / 60))).toEqual({ outcome: 'started', startedAt: startTime });
      expect(await start(minutesAfter(36 / 60))).toEqual({ outcome: 'running', until: minutesAfter(70 / 60) });
      expect(await start(minutesAfter(70 / 60))).toEqual({ outcome: 'started', startedAt: startTime });
    });

    it('is forgotten after a day, whatever became of it', async () => {
      const { store, organisation, start } = await given();
      await store.finish({ organisationId: organisation, key: 'a key', status: 200 });
      const before = minutesAfter(daysWorth - 1);
      expect(await start(before)).toMatchObject({ outcome: 'finished', startedAt: startTime });
      const after = minutesAfter(daysWorth);
      expect(await start(after, 'another body')).toEqual({ outcome: 'started', startedAt: after });
    });

    it('finishes nothing that nobody has begun', async () => {
      const { store, organisation, start } = await given();
      await store.finish({ organisationId: organisation, key: 'another key', status: 200 });
      expect(await start(minutesAfter(1), 'a body', 'another key')).toMatchObject({ outcome: 'started' });
    });
  });
}
