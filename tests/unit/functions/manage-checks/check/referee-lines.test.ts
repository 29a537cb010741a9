import { describe, expect, test } from 'vitest';
import type { Call } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { buildCheckView } from '#tests/support/roads/desk-visit.ts';
import { deliveryLine, stateLine } from '../../../../../functions/manage-checks/check/referee-lines.ts';

const referee = buildReferee({ status: 'invited', invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' });
const call: Call = {
  state: 'booked',
  at: daysAfter(3),
  minutes: 30,
  phone: '+46701740633',
  handler: { name: 'Eva Roth', email: 'eva.roth@example.org' },
  zone: null,
  note: null,
  sequence: 0,
  changedAt: startTime,
  confirmBy: null,
};
const reminder = (by: 'rule' | 'referee', at: string) =>
  buildMessage({
    id: `msg_000003_${referee.id}_email_r1`,
    kind: 'referee-reminder',
    recipient: referee.id,
    state: 'waiting',
    dueAt: at,
    plan: { at, by },
  });

const lineOf = async (changes: Partial<CheckFile>, given: Parameters<typeof buildCheckView>[1] = {}) => {
  const check = buildCheck({ status: 'collecting', submittedAt: minutesAfter(5) });
  const view = await buildCheckView(buildFile({ check, referees: [referee], ...changes }), given);
  return stateLine(view, view.file.referees[0] ?? referee).replace(/\u00a0/g, ' ');
};

describe('where a referee stands', () => {
  test('says when they are reminded by itself', async () => {
    expect(await lineOf({ messages: [reminder('rule', daysAfter(2))] })).toBe(
      'Tillfrågad måndag 23 november. Har inte öppnat länken än. Sista dag måndag 7 december. Påminns automatiskt onsdag 25 november kl. 09.00.',
    );
  });

  test('says when they will be asked, while all that asks them waits', async () => {
    const now = '2026-11-23T20:30:00Z';
    const sms = buildMessage({
      id: `msg_000003_${referee.id}_sms`,
      kind: 'referee-request',
      recipient: referee.id,
      medium: 'sms',
      state: 'waiting',
      dueAt: '2026-11-24T07:00:00.000Z',
    });
    expect(await lineOf({ messages: [sms] }, { now })).toContain('Tillfrågas tisdag 24 november kl. 08.00.');
  });

  test('says that they have chosen the day', async () => {
    expect(await lineOf({ messages: [reminder('referee', daysAfter(3))] })).toContain(
      'Vill själv bli påmind torsdag 26 november kl. 09.00.',
    );
  });

  test('says that they have asked for no reminders, whatever still waits', async () => {
    const line = await lineOf({
      referees: [{ ...referee, remindersStopped: true }],
      messages: [reminder('rule', daysAfter(2))],
    });
    expect(line).toContain('Har bett att inte bli påmind.');
    expect(line).not.toContain('Påminns');
  });

  test.each([
    [
      'reminders are off',
      {},
      { organisation: { reminders: { enabled: false, candidateHours: 48, refereeHours: 48 } } },
    ],
    ['a call is booked', { referees: [{ ...referee, status: 'call_booked', call }] }, {}],
    ['the check has ended', { check: buildCheck({ status: 'cancelled' }) }, {}],
    ['the last day comes first', { referees: [{ ...referee, answerBy: daysAfter(1) }] }, {}],
  ] as const)('promises no reminder when %s', async (_, changes, given) => {
    expect(await lineOf({ ...changes, messages: [reminder('rule', daysAfter(2))] }, given)).not.toMatch(/[Pp]åmin/);
  });

  test('names the call that is booked, with whom, and one that is suggested', async () => {
    expect(await lineOf({ referees: [{ ...referee, status: 'call_booked', call }] })).toContain(
      'Samtal bokat torsdag 26 november kl. 09.00. Eva Roth ringer.',
    );
    expect(
      await lineOf({ referees: [{ ...referee, status: 'opened', call: { ...call, state: 'proposed' } }] }),
    ).toContain('Föreslår ett samtal torsdag 26 november kl. 09.00.');
  });
});

test.each([
  ['names the time that it waits for', daysAfter(1), 'Mejl: skickas tisdag 24 november kl. 09.00.'],
  ['names none that is over, as while sending is paused', minutesAfter(-1), 'Mejl: på väg.'],
])('what has not gone yet %s', async (_, dueAt, expected) => {
  const messages = [buildMessage({ recipient: referee.id, kind: 'referee-request', state: 'waiting', dueAt })];
  const view = await buildCheckView(buildFile({ referees: [referee], messages }));
  expect(deliveryLine(view, referee.id).replace(/\u00a0/g, ' ')).toBe(expected);
});
