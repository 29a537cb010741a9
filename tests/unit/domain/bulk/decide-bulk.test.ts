import { describe, expect, test } from 'vitest';

import { decideBulk, isDoneSince } from '#shared/domain/bulk/decide-bulk.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { BulkWish } from '#shared/domain/ports/bulk-jobs.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const act = { by: 'Rita Ek', note: null };
const later = contextAt(daysAfter(2));
const ali = { name: 'Ali Demir', email: 'ali.demir@example.org' };
const wish = (name: BulkWish['act'], changes: Partial<BulkWish> = {}): BulkWish => ({
  act: name,
  lastDay: null,
  recruiter: null,
  ...changes,
});
const referee = buildReferee({ status: 'invited', invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' });
const collecting = buildFile({
  check: buildCheck({ status: 'collecting', submittedAt: startTime }),
  referees: [referee],
});
const change = (of: BulkWish, file: CheckFile) => changeOf(decideBulk(of, file, act, later));

describe('done with many checks at once, each', () => {
  test('is reminded of, concluded, cancelled and handed over as on its own page', () => {
    const reminded = change(wish('remind'), collecting).messages.map(({ recipient }) => recipient);
    expect(reminded.toSorted()).toEqual(['candidate', referee.id]);
    expect(change(wish('cancel'), collecting).check.status).toBe('cancelled');
    expect(
      change(wish('conclude'), { ...collecting, referees: [{ ...referee, status: 'answered' }] }).check.status,
    ).toBe('completed');
    expect(change(wish('hand', { recruiter: ali }), collecting).check.recruiter).toMatchObject(ali);
    expect(decideBulk(wish('hand'), collecting, act, later)).toEqual({ outcome: 'unchanged' });
  });

  test('has its last day moved, and goes on first where that was over', () => {
    const lastDay = daysAfter(30);
    expect(change(wish('prolong', { lastDay }), collecting).referees).toMatchObject([{ answerBy: lastDay }]);
    const expired = { ...collecting, check: buildCheck({ status: 'expired', submittedAt: startTime }) };
    const open = change(wish('prolong', { lastDay }), expired);
    expect(open.check.status).toBe('collecting');
    expect(open.referees).toMatchObject([{ answerBy: lastDay }]);
    expect(decideBulk(wish('prolong'), collecting, act, later)).toMatchObject({ code: 'wrong_time' });
  });

  test.each([
    ['by the check’s channel', 'email-sms', {}, ['email', 'sms']],
    ['by mail where it has none', 'disabled', {}, ['email']],
    ['by SMS where there is no address either', 'disabled', { email: null }, ['sms']],
  ] as const)('has its candidate asked %s', (_, candidateChannel, contact, media) => {
    const { settings, candidate } = buildCheck();
    const check = buildCheck({
      status: 'accepted',
      candidateAskedAt: null,
      settings: { ...settings, candidateChannel, additionalText: 'Gladly a manager.', daysToSubmit: 9 },
      candidate: { ...candidate, ...contact },
    });
    const asked = change(wish('request'), buildFile({ check }));
    expect(asked.messages.map(({ medium }) => medium)).toEqual(media);
    expect(asked.check).toMatchObject({ submitBy: daysAfter(11), settings: { additionalText: 'Gladly a manager.' } });
  });
});

describe('a job that died after it had asked or reminded', () => {
  const since = (name: BulkWish['act'], ...messages: CheckFile['messages']) =>
    isDoneSince(wish(name), { ...collecting, messages }, startTime);
  const reminder = buildMessage({ kind: 'referee-reminder', createdAt: startTime });

  test('does not do it again', () => {
    expect([since('remind', reminder), since('request', buildMessage())]).toEqual([true, true]);
  });

  test.each<readonly [string, boolean]>([
    ['nothing was written', since('remind')],
    ['it was written before', since('remind', { ...reminder, createdAt: minutesAfter(-1) })],
    ['it only waits for its day', since('remind', { ...reminder, plan: { at: daysAfter(1), by: 'rule' } })],
    ['something else was told', since('remind', buildMessage({ kind: 'call-booked' }))],
    ['it does something that can be repeated', since('cancel', reminder)],
  ])('goes on where %s', (_, done) => {
    expect(done).toBe(false);
  });
});
