import { describe, expect, it } from 'vitest';

import { deliveriesTo, isAskedByMailAlone, waitsUntil } from '#shared/domain/messages/delivery.ts';
import { type MailFate, type Message, mailFates, mayFollowFate, messageId } from '#shared/domain/messages/message.ts';
import { buildCheck, buildReferee, daysAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const plan = { at: daysAfter(1), by: 'rule' } as const;
const mail = (cause: number, changes: Partial<Message>): Message =>
  buildMessage({ id: messageId(cause, 'candidate', 'email'), ...changes });

describe('what became of the mail to a person', () => {
  it.each<readonly [string, readonly Message[], string]>([
    ['none was written', [], 'none'],
    ['it is ready', [mail(2, { state: 'ready' })], 'queued'],
    ['it is being sent', [mail(2, { state: 'claimed' })], 'queued'],
    ['it was sent', [mail(2, { state: 'sent' })], 'sent'],
    ['it was sent and bounced', [mail(2, { state: 'sent', fate: 'bounced' })], 'bounced'],
    ['it could not be sent', [mail(2, { state: 'dead', reason: 'no_mail_address' })], 'refused'],
    ['they had complained before', [mail(2, { state: 'dead', reason: 'complained' })], 'suppressed'],
    ['its reason was gone', [mail(2, { state: 'obsolete' })], 'none'],
    ['it waits for the morning', [mail(2, { state: 'waiting', dueAt: daysAfter(1) })], 'queued'],
    ['it waits for its day', [mail(2, { state: 'waiting', plan })], 'none'],
    ['it was planned, and has been sent', [mail(2, { state: 'sent', plan })], 'sent'],
    ['a later one arrived', [mail(2, { state: 'sent', fate: 'bounced' }), mail(3, { state: 'sent' })], 'sent'],
    ['a later one bounced', [mail(3, { state: 'sent', fate: 'bounced' }), mail(2, { state: 'sent' })], 'bounced'],
    ['a later one has not gone', [mail(2, { state: 'sent' }), mail(3, { state: 'obsolete' })], 'sent'],
    ['it went to another', [mail(2, { state: 'sent', recipient: 'recruiter' })], 'none'],
  ])('%s', (_, messages, expected) => {
    expect(deliveriesTo(messages, 'candidate')).toEqual({ email: expected, sms: 'none' });
  });
});

describe('who is asked by mail alone', () => {
  const check = buildCheck();
  const fileOf = (phone: string | null, changes: Partial<typeof check.settings>, asked: string | null = startTime) => ({
    check: {
      ...check,
      candidate: { ...check.candidate, phone },
      candidateAskedAt: asked,
      settings: { ...check.settings, candidateChannel: 'email-sms' as const, smsCountries: ['SE'], ...changes },
    },
    referees: [buildReferee({ id: testId('ref', 1), phone, channel: 'email-sms' })],
  });

  it.each([
    ['a number of another country', fileOf('+61412345678', {}), true],
    ['a number of a country that SMS go to', fileOf('+46701740605', {}), false],
    ['no number', fileOf(null, {}), false],
    ['mail was chosen', fileOf('+61412345678', { candidateChannel: 'email' }), false],
    ['nobody was asked', fileOf('+61412345678', {}, null), false],
  ] as const)('the candidate: %s', (_, file, expected) => {
    expect(isAskedByMailAlone(file, 'candidate')).toBe(expected);
  });

  it('the referee who is meant, and nobody who was not asked', () => {
    const { check: of, referees } = fileOf('+61412345678', {});
    const home = buildReferee({ id: testId('ref', 2), phone: '+46701740605', channel: 'email-sms' });
    expect(isAskedByMailAlone({ check: of, referees: [...referees, home] }, home.id)).toBe(false);
    const unasked = referees.map((each) => ({ ...each, channel: null }));
    expect(isAskedByMailAlone({ check: of, referees: unasked }, unasked[0]?.id ?? '')).toBe(false);
  });

  it('the referee, by the channel that they were asked by', () => {
    const { check: of, referees } = fileOf('+61412345678', {});
    const [referee] = referees;
    expect(isAskedByMailAlone({ check: of, referees }, referee?.id ?? '')).toBe(true);
    const byMail = referees.map((each) => ({ ...each, channel: 'email' as const }));
    expect(isAskedByMailAlone({ check: of, referees: byMail }, referee?.id ?? '')).toBe(false);
    expect(isAskedByMailAlone({ check: of, referees: [] }, referee?.id ?? '')).toBe(false);
  });
});

describe('a fate', () => {
  const after: Readonly<Record<MailFate, readonly MailFate[]>> = {
    delayed: ['delivered', 'bounced', 'complained', 'suppressed', 'refused'],
    delivered: ['bounced', 'complained', 'failed'],
    bounced: [],
    complained: [],
    suppressed: [],
    refused: [],
    failed: [],
  };

  it.each(mailFates)('that is %s gives way to these, and any is the first', (known) => {
    expect(mailFates.filter((fate) => mayFollowFate(fate, known))).toEqual(after[known]);
    expect(mayFollowFate(known, null)).toBe(true);
  });
});

describe('when what waits for a person goes', () => {
  const waiting = (days: number, changes: Partial<Message> = {}): Message =>
    mail(2, { state: 'waiting', dueAt: daysAfter(days), ...changes });

  it.each<readonly [string, readonly Message[], string | null]>([
    ['nothing', [], null],
    ['what is earliest', [waiting(3), waiting(2), waiting(4)], daysAfter(2)],
    ['not what is ready', [mail(2, { state: 'ready', dueAt: daysAfter(1) })], null],
    ['not what is without a time', [waiting(2, { dueAt: null })], null],
    ['not what is planned', [waiting(2, { plan })], null],
    ['not what is for somebody else', [waiting(2, { recipient: 'recruiter' })], null],
    ['not an SMS', [waiting(2, { medium: 'sms' })], null],
  ])('%s', (_, messages, time) => {
    expect(waitsUntil(messages, 'candidate', 'email')).toBe(time);
  });
});
