import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { type CallSlot, slotsOf } from '#shared/domain/call/call-slots.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { buildReferee, daysAfter } from '#tests/support/builders/check-builders.ts';
import { bo, changing, draftOf, eva, worldOf } from './check-world.ts';

/** Whose a time for a call is, in every store of checks. */
export function describeCallSlots(place: string, open: () => CheckStore): void {
  const given = worldOf(open);

  describe(`the time of somebody who calls ${place}`, () => {
    const call = { at: daysAfter(2), minutes: 30, handler: { name: 'Rita Ek', email: 'Rita.Ek@example.org' } };
    const callWorld = async (live = true, organisationId = newId('org')) => {
      const world = await given({ organisationId, live });
      const slots = (refereeId: string): readonly CallSlot[] =>
        slotsOf(call, { organisationId, live, checkId: world.id, refereeId });
      const take = async (refereeId: string) =>
        (await world.checks.change(world.id, changing({ takenSlots: slots(refereeId) }))).outcome;
      const free = (refereeId: string) => world.checks.change(world.id, changing({ freedSlots: slots(refereeId) }));
      return { ...world, slots, take, free, organisationId };
    };

    it('is one referee’s, who may take it again, until it is free', async () => {
      const { take, free, checks, id, slots, file } = await callWorld();
      expect(await take(bo)).toBe('changed');
      expect(await take(eva)).toBe('conflict');
      expect(await take(bo)).toBe('changed');
      const [, half] = slots(eva);
      expect(await checks.change(id, changing({ takenSlots: half === undefined ? [] : [half] }))).toEqual({
        outcome: 'conflict',
      });
      expect((await file()).check.version).toBe(3);
      await free(bo);
      expect(await take(eva)).toBe('changed');
    });

    it('is nobody else’s in another check of the organisation, and anybody’s in one of a test key or of another', async () => {
      const { take, organisationId } = await callWorld();
      expect(await take(bo)).toBe('changed');
      expect(await (await callWorld(true, organisationId)).take(bo)).toBe('conflict');
      expect(await (await callWorld(false, organisationId)).take(bo)).toBe('changed');
      expect(await (await callWorld()).take(bo)).toBe('changed');
    });

    it('changes nothing else when it is another’s', async () => {
      const { take, checks, id, slots, file } = await callWorld();
      await take(bo);
      const referees = [buildReferee({ id: eva })];
      await checks.change(id, changing({ takenSlots: slots(eva), referees, draft: draftOf(1) }));
      expect((await file()).referees).toEqual([]);
      expect(await checks.loadDraft(id, bo)).toBeNull();
    });
  });
}
