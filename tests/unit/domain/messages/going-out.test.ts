import { describe, expect, test } from 'vitest';
import { goesAt, latestGoesAt, toBeAskedAt, waitingMessages } from '#shared/domain/messages/going-out.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const zone = buildOrganisation().offsetChanges;
const evening = '2026-11-23T20:30:00Z';
const noon = '2026-11-23T11:00:00Z';
const eight = '2026-11-24T07:00:00Z';
const at = (now: string) => ({ zone, now });
const iso = (time: string | null): string | null =>
  time === null ? null : new Date(time).toISOString().replace('.000', '');

const mail = (changes: Partial<Message> = {}) => buildMessage({ createdAt: evening, ...changes });
const sms = (changes: Partial<Message> = {}) =>
  buildMessage({ id: 'msg_000002_candidate_sms', medium: 'sms', createdAt: evening, ...changes });

describe('when a message goes that has not gone', () => {
  test.each<readonly [string, Message, string, string | null]>([
    ['a mail at once', mail(), evening, null],
    ['an SMS in the evening at eight, before a sender has looked at it', sms(), evening, eight],
    ['an SMS that a sender has put off', sms({ state: 'waiting', dueAt: eight }), evening, eight],
    ['an SMS in the day at once', sms(), noon, null],
    ['a mail over the day’s number in the morning', mail({ state: 'waiting', dueAt: eight }), noon, eight],
    ['one whose time has come', sms({ state: 'waiting', dueAt: eight }), '2026-11-24T07:00:01Z', null],
    ['one that has gone', sms({ state: 'sent' }), evening, null],
    [
      'one that stands in for a late mail, on its day',
      mail({ state: 'waiting', dueAt: eight, plan: { at: eight, by: 'rule' }, instead: 'sms' }),
      evening,
      eight,
    ],
    [
      'an SMS that is due in the night, in the morning',
      sms({ state: 'waiting', dueAt: '2026-11-24T02:00:00Z' }),
      evening,
      eight,
    ],
    ['one that is ready, whenever it would be tried again', mail({ dueAt: eight }), evening, null],
    ['one that is planned', sms({ state: 'waiting', dueAt: eight, plan: { at: eight, by: 'rule' } }), evening, null],
  ])('%s', (_, message, now, time) => {
    expect(iso(goesAt(message, at(now)))).toBe(time);
  });
});

describe('when somebody is asked', () => {
  test.each<readonly [string, readonly Message[], string | null]>([
    ['at eight, when all of it waits', [sms()], eight],
    ['already, when the mail has gone', [mail({ state: 'sent' }), sms()], null],
    ['already, when the mail goes now', [mail(), sms()], null],
    ['already, when it was tried', [mail({ state: 'dead' }), sms()], null],
    ['at eight, when another was dropped', [mail({ state: 'obsolete' }), sms()], eight],
    ['at eight, when the mail came back', [mail({ state: 'sent', fate: 'bounced' }), sms()], eight],
    ['at eight, when there is no such address', [mail({ state: 'dead', reason: 'no_mail_address' }), sms()], eight],
    ['already, when the mail is delayed', [mail({ state: 'sent', fate: 'delayed' }), sms()], null],
    ['never, when all of it came back', [mail({ state: 'sent', fate: 'bounced' })], null],
    ['never, when nothing is to go', [], null],
    ['by nothing that is for another', [sms({ recipient: 'recruiter' })], null],
  ])('%s', (_, messages, time) => {
    expect(iso(toBeAskedAt(messages, 'candidate', at(evening)))).toBe(time);
  });
});

test('what was last asked for waits only when all of it does', () => {
  const before = mail({ id: 'msg_000001_candidate_email', state: 'sent' });
  expect(iso(latestGoesAt([before, sms()], at(evening)))).toBe(eight);
  expect(latestGoesAt([before, sms(), mail()], at(evening))).toBeNull();
  expect(latestGoesAt([before], at(evening))).toBeNull();
  const planned = mail({ id: 'msg_000003_candidate_email', state: 'waiting', plan: { at: eight, by: 'rule' } });
  expect(iso(latestGoesAt([sms(), planned], at(evening)))).toBe(eight);
  const third = sms({ id: 'msg_000003_candidate_sms', state: 'waiting', dueAt: '2026-11-25T07:00:00Z' });
  expect(iso(latestGoesAt([before, sms(), third], at(evening)))).toBe('2026-11-25T07:00:00Z');
});

test('what waits stands in the order in which it goes', () => {
  const later = mail({ state: 'waiting', dueAt: '2026-11-25T07:00:00Z' });
  expect(waitingMessages([later, sms(), mail({ state: 'sent' })], at(evening)).map(({ medium }) => medium)).toEqual([
    'sms',
    'email',
  ]);
});
