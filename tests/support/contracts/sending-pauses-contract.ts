import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';

/** What every store of pauses keeps to, the one on the table and the one that tests use in its place. */
export function describeSendingPauses(place: string, open: () => SendingPauses): void {
  describe(`the pauses of sending ${place}`, () => {
    it('hold for one organisation until it is resumed', async () => {
      const pauses = open();
      const [one, other] = [newId('org'), newId('org')];
      expect(await pauses.find(one)).toBeNull();
      await pauses.pause(one, startTime);
      await pauses.pause(one, minutesAfter(5));
      expect(await pauses.find(one)).toEqual({ organisationId: one, since: startTime });
      expect(await pauses.find(other)).toBeNull();
      expect(await pauses.resume(other)).toBe(false);
      expect(await pauses.resume(one)).toBe(true);
      expect(await pauses.resume(one)).toBe(false);
      expect(await pauses.find(one)).toBeNull();
      expect(await pauses.listOver()).toContain(one);
      await pauses.pause(one, minutesAfter(6));
      expect(await pauses.listOver()).not.toContain(one);
      await pauses.resume(one);
    });

    it('hold for everybody, beside those of their own', async () => {
      const pauses = open();
      const one = newId('org');
      await pauses.pause(one, startTime);
      await pauses.pause(null, minutesAfter(1));
      const both = [
        { organisationId: null, since: minutesAfter(1) },
        { organisationId: one, since: startTime },
      ];
      expect(await pauses.list()).toEqual(expect.arrayContaining(both));
      expect(await pauses.find(newId('org'))).toEqual(both[0]);
      expect(await pauses.resume(null)).toBe(true);
      expect(await pauses.list()).toEqual([both[1]]);
      expect(await pauses.find(one)).toEqual(both[1]);
      await pauses.resume(one);
    });
  });
}
