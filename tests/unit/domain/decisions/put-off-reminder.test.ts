import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { putOffReminder, stopReminders } from '#shared/domain/decisions/put-off-reminder.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf, decided } from '#tests/support/fakes/decided.ts';

const bo = testId('ref', 1);
const invited = buildReferee({ status: 'invited', channel: 'email', answerBy: daysAfter(14) });
const asked = (changes: Partial<CheckFile> = {}): CheckFile =>
  buildFile({
    check: buildCheck({ status: 'collecting', version: 4, eventCount: 7 }),
    referees: [invited],
    ...changes,
  });

describe('a referee who puts a reminder off', () => {
  it('gets one then, by the media by which they were asked', () => {
    const change = changeOf(putOffReminder(asked(), bo, daysAfter(3), contextAt()));
    expect(change.messages).toEqual([
      {
        id: `msg_000007_${bo}_email_s000004`,
        kind: 'referee-reminder',
        recipient: bo,
        medium: 'email',
        language: 'sv',
        dueAt: daysAfter(3),
        plan: { at: daysAfter(3), by: 'referee' },
      },
    ]);
    expect(change.events).toEqual([]);
    const both = asked({ referees: [{ ...invited, channel: 'email-sms' }] });
    expect(changeOf(putOffReminder(both, bo, daysAfter(3), contextAt())).messages).toHaveLength(2);
  });

  it('changes nothing by a repeat, and may choose another day, which sorts later', () => {
    const once = decided(asked(), putOffReminder(asked(), bo, daysAfter(3), contextAt()));
    expect(putOffReminder(once, bo, daysAfter(3), contextAt())).toEqual({ outcome: 'unchanged' });
    const twice = decided(once, putOffReminder(once, bo, daysAfter(1), contextAt()));
    expect(twice.messages.map(({ id }) => id)).toEqual(twice.messages.map(({ id }) => id).toSorted());
    expect(twice.messages.at(-1)).toMatchObject({ dueAt: daysAfter(1), state: 'waiting' });
    expect(putOffReminder(twice, bo, daysAfter(1), contextAt())).toEqual({ outcome: 'unchanged' });
    expect(putOffReminder(twice, bo, daysAfter(3), contextAt())).toMatchObject({ outcome: 'change' });
  });

  it('may stop them, once, and take that back', () => {
    const stopped = decided(asked(), stopReminders(asked(), bo, contextAt()));
    expect(stopped.referees).toMatchObject([{ remindersStopped: true }]);
    expect(stopReminders(stopped, bo, contextAt())).toEqual({ outcome: 'unchanged' });
    const again = decided(stopped, putOffReminder(stopped, bo, daysAfter(3), contextAt()));
    expect(again.referees[0]).not.toHaveProperty('remindersStopped');
    const anew = decided(again, stopReminders(again, bo, contextAt()));
    const sameDay = changeOf(putOffReminder(anew, bo, daysAfter(3), contextAt()));
    expect(sameDay.referees[0]).not.toHaveProperty('remindersStopped');
  });

  it.each([
    ['has answered', asked({ referees: [{ ...invited, status: 'answered' }] })],
    ['has booked a call', asked({ referees: [{ ...invited, status: 'call_booked' }] })],
    ['is in a check that has ended', asked({ check: buildCheck({ status: 'expired' }) })],
  ])('is refused who %s', (_, file) => {
    const refused = { outcome: 'refused', code: 'wrong_state', refereeId: bo };
    expect(putOffReminder(file, bo, daysAfter(3), contextAt())).toEqual(refused);
    expect(stopReminders(file, bo, contextAt())).toEqual(refused);
  });

  it('has to be in the check', () => {
    const stranger = testId('ref', 9);
    expect(putOffReminder(asked(), stranger, daysAfter(3), contextAt())).toMatchObject({ code: 'referee_unknown' });
    expect(stopReminders(asked(), stranger, contextAt())).toMatchObject({ code: 'referee_unknown' });
  });
});
