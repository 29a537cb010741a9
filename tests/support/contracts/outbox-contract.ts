import { describe, expect, it } from 'vitest';
import { claimLeaseSeconds, type MailFate, type OutboxMessage } from '#shared/domain/messages/message.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';

/** An outbox with one ready message in it. */
export type GivenOutbox = Readonly<{ outbox: Outbox; checkId: string; id: string }>;

const leaseMinutes = claimLeaseSeconds / 60;

/** What every outbox keeps to, the one on the table and the one that tests use in its place. */
export function describeOutbox(place: string, given: () => Promise<GivenOutbox>): void {
  const claimed = async (): Promise<GivenOutbox & Readonly<{ message: OutboxMessage }>> => {
    const world = await given();
    const message = await world.outbox.claim(world, 'mine', startTime);
    if (message === null) throw new Error('A ready message can be claimed');
    return { ...world, message };
  };

  describe(`the outbox ${place}`, () => {
    it('gives a message to one claim at a time, and again when its lease has ended', async () => {
      const { outbox, checkId, id, message } = await claimed();
      expect(message).toMatchObject({ state: 'claimed', claim: 'mine', attempts: 1 });
      expect(await outbox.claim({ checkId, id }, 'early', minutesAfter(leaseMinutes - 0.1))).toBeNull();
      expect(await outbox.claim({ checkId, id }, 'later', minutesAfter(leaseMinutes))).toMatchObject({ attempts: 2 });
    });

    it('lets only the holder of the claim write', async () => {
      const { outbox, checkId, id, message } = await claimed();
      const stranger = { ...message, claim: 'stranger' };
      expect(await outbox.markSent(stranger, { providerId: 'x', now: startTime })).toBe(false);
      expect(await outbox.end(stranger, 'dead', 'mail_rejected', startTime)).toBe(false);
      expect(await outbox.postpone(stranger, minutesAfter(1))).toBe(false);
      expect(await outbox.load(checkId, id)).toMatchObject({ state: 'claimed', claim: 'mine' });
    });

    it('has a ready message wait for the end of a pause, and one that is claimed for whoever has claimed it', async () => {
      const { outbox, checkId, id } = await given();
      expect(await outbox.leave({ checkId, id, claim: null }, null)).toBe(true);
      expect(await outbox.load(checkId, id)).toMatchObject({ state: 'waiting', attempts: 0, claim: null });
      expect(await outbox.leave({ checkId, id, claim: null }, null)).toBe(false);
      expect(await outbox.claim({ checkId, id }, 'mine', minutesAfter(600))).toBeNull();
      const other = await claimed();
      expect(await other.outbox.leave({ ...other, claim: null }, null)).toBe(false);
      expect(await other.outbox.leave({ ...other, claim: 'stranger' }, null)).toBe(false);
      expect(await other.outbox.leave({ ...other, claim: 'mine' }, null)).toBe(true);
      expect(await other.outbox.load(other.checkId, other.id)).toMatchObject({
        state: 'waiting',
        attempts: 0,
        claim: null,
      });
    });

    it('keeps what was sent, and gives it to nobody again', async () => {
      const { outbox, checkId, id, message } = await claimed();
      expect(await outbox.markSent(message, { providerId: 'ses-1', now: startTime })).toBe(true);
      expect(await outbox.markSent(message, { providerId: 'ses-2', now: startTime })).toBe(false);
      expect(await outbox.load(checkId, id)).toMatchObject({ state: 'sent', providerId: 'ses-1', sentAt: startTime });
      expect(await outbox.claim({ checkId, id }, 'again', minutesAfter(60))).toBeNull();
    });

    it('writes what is to follow with the mark, once, and nothing without the claim', async () => {
      const { outbox, checkId, message } = await claimed();
      const at = minutesAfter(2880);
      const { recipient, medium, language } = message;
      const reminder = { id: `${message.id}_r1`, kind: 'candidate-reminder', recipient, medium, language } as const;
      const next = [{ ...reminder, dueAt: at, plan: { at, by: 'rule' } } as const];
      const sent = { providerId: 'ses-1', now: startTime, next };
      expect(await outbox.markSent({ ...message, claim: 'stranger' }, sent)).toBe(false);
      expect(await outbox.load(checkId, `${message.id}_r1`)).toBeNull();
      expect(await outbox.markSent(message, sent)).toBe(true);
      expect(await outbox.load(checkId, `${message.id}_r1`)).toMatchObject({
        state: 'waiting',
        dueAt: at,
        plan: { at },
      });
    });

    it('marks as sent although what is to follow is there already, and leaves that as it is', async () => {
      const { outbox, checkId, id, message } = await claimed();
      const { recipient, medium, language } = message;
      const again = { id: message.id, kind: 'candidate-reminder', recipient, medium, language, dueAt: null } as const;
      expect(await outbox.markSent(message, { providerId: 'ses-1', now: startTime, next: [again] })).toBe(true);
      expect(await outbox.load(checkId, id)).toMatchObject({ state: 'sent', kind: message.kind });
    });

    it.each(['obsolete', 'dead'] as const)('keeps what is %s with its reason', async (state) => {
      const { outbox, checkId, id, message } = await claimed();
      expect(await outbox.end(message, state, 'a_reason', startTime)).toBe(true);
      expect(await outbox.load(checkId, id)).toMatchObject({ state, reason: 'a_reason' });
      expect(await outbox.claim({ checkId, id }, 'again', minutesAfter(60))).toBeNull();
    });

    it('lets what was postponed wait', async () => {
      const { outbox, checkId, id, message } = await claimed();
      expect(await outbox.postpone(message, minutesAfter(30))).toBe(true);
      expect(await outbox.load(checkId, id)).toMatchObject({ state: 'waiting', dueAt: minutesAfter(30) });
      expect(await outbox.claim({ checkId, id }, 'again', minutesAfter(29))).toBeNull();
    });

    it('keeps until when a message could not go', async () => {
      const { outbox, checkId, id, message } = await claimed();
      expect(await outbox.postpone(message, minutesAfter(30), minutesAfter(15))).toBe(true);
      expect(await outbox.load(checkId, id)).toMatchObject({ state: 'waiting', pausedAt: minutesAfter(15) });
    });

    it.each([
      [['delayed', 'delivered'], 'delivered'],
      [['delivered', 'delayed'], 'delivered'],
      [['delivered', 'bounced', 'delivered'], 'bounced'],
      [['delivered', 'complained', 'delivered', 'delayed'], 'complained'],
      [['suppressed', 'delivered'], 'suppressed'],
    ] as const satisfies readonly (readonly [readonly MailFate[], MailFate])[])(
      'of %j keeps %s',
      async (fates, last) => {
        const { outbox, checkId, id } = await given();
        for (const fate of fates) await outbox.recordFate(checkId, id, fate);
        expect(await outbox.load(checkId, id)).toMatchObject({ fate: last, state: 'ready' });
      },
    );

    it('knows nothing of a message that is not there', async () => {
      const { outbox, checkId } = await given();
      expect(await outbox.load(checkId, 'msg_999999_candidate_email')).toBeNull();
      expect(await outbox.claim({ checkId, id: 'msg_999999_candidate_email' }, 'mine', startTime)).toBeNull();
      await outbox.recordFate(checkId, 'msg_999999_candidate_email', 'delivered');
      expect(await outbox.load(checkId, 'msg_999999_candidate_email')).toBeNull();
    });
  });
}
