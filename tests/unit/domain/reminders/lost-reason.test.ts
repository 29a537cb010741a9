import { describe, expect, it } from 'vitest';

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { refereesToSend } from '#shared/domain/check/counts.ts';
import { type Message, type MessageKind, messageKinds } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { type LostReason, lostReason, messagesThatGo } from '#shared/domain/reminders/lost-reason.ts';
import { isReportLinkOpen, makeReportLink } from '#shared/domain/report/report-link.ts';
import { newObjection } from '#shared/domain/retention/objection.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildCall } from '#tests/support/builders/every-act.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';

type Given = Readonly<{
  message?: Partial<Message>;
  file?: Partial<CheckFile>;
  organisation?: Partial<Organisation>;
  now?: string;
}>;

const lost = (kind: MessageKind, { message = {}, file = {}, organisation = {}, now = startTime }: Given = {}) =>
  lostReason(buildMessage({ kind, ...message }), {
    file: fileFor(kind, file),
    organisation: buildOrganisation(organisation),
    now,
  });

const byRule = { plan: { at: daysAfter(2), by: 'rule' } } as const;
const byWish = { plan: { at: daysAfter(2), by: 'referee' } } as const;
const asked = { status: 'invited', invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' } as const;
const bo = buildReferee(asked);
const withBo = (changes: Parameters<typeof buildReferee>[0]) => ({
  referees: [buildReferee({ ...asked, ...changes })],
});
const off = { reminders: { ...buildOrganisation().reminders, enabled: false } };

const objection = newObjection(startTime);

const underWay = messageKinds.filter((kind) => /^(candidate|referee)-/.test(kind));
const held = ['held-candidate', 'held-referee'] as const;
const notices = ['recruiter-completed', 'recruiter-failed', 'recruiter-expired', 'recruiter-declined'] as const;

describe('a message has its reason', () => {
  it.each([...underWay, ...notices, ...held, 'report-link'] as const)('while all stands as it was: %s', (kind) => {
    expect(lost(kind)).toBeNull();
  });

  it.each<readonly [string, MessageKind, Given]>([
    ['by hand, with reminders off', 'referee-reminder', { organisation: off }],
    ['on a chosen day, with reminders off', 'referee-reminder', { message: byWish, organisation: off }],
    ['by hand, to one who wants no more', 'referee-reminder', { file: withBo({ remindersStopped: true }) }],
    ['by hand, after the last day', 'referee-reminder', { now: daysAfter(20) }],
    [
      'that a check ends on which nobody acts',
      'recruiter-idle',
      { file: { check: buildCheck({ idle: { since: startTime, toldAt: startTime } }) } },
    ],
    ['of an objection by the candidate', 'recruiter-objection', { file: { check: buildCheck({ objection }) } }],
    ['of an objection by a referee', 'recruiter-objection', { message: { about: bo.id }, file: withBo({ objection }) }],
    ['without a last day', 'referee-reminder', { message: byRule, file: withBo({ answerBy: null }) }],
    ['a first request, beside a call', 'referee-request', { file: withBo({ call: buildCall() }) }],
    [
      'a reminder, after a call that is off',
      'referee-reminder',
      { file: withBo({ call: buildCall({ state: 'cancelled' }) }) },
    ],
    [
      'a link beside one that was revoked',
      'report-link',
      {
        file: {
          reportLinks: [
            ...fileFor('report-link').reportLinks,
            { ...makeReportLink(testId('lnk', 2), null, startTime), revokedAt: startTime },
          ],
        },
      },
    ],
    [
      'before a later one whose reason is gone',
      'referee-request',
      {
        file: { messages: [buildMessage({ kind: 'referee-request', id: 'msg_000009', state: 'obsolete' })] },
      },
    ],
  ])('%s', (_, kind, given) => {
    expect(lost(kind, given)).toBeNull();
  });
});

describe('the reason is gone', () => {
  it.each(underWay.filter((kind) => kind !== 'referee-receipt'))('with the check: %s', (kind) => {
    expect(lost(kind, { file: { check: buildCheck({ status: 'cancelled' }) } })).toBe('check_ended');
  });

  it('with the answers: a receipt', () => {
    expect(lost('referee-receipt', { file: withBo({ status: 'withdrawn' }) })).toBe('not_awaited');
    expect(lost('referee-receipt', { file: { check: buildCheck({ status: 'cancelled' }) } })).toBeNull();
  });

  it.each(notices)('when the check stands otherwise, or the recruiter wants no notices: %s', (kind) => {
    expect(lost(kind, { file: { check: buildCheck({ status: 'collecting' }) } })).toBe('check_ended');
    expect(lost(kind, { organisation: { recruiterNotices: false } })).toBe('notices_off');
  });

  it.each<readonly [LostReason, string, readonly MessageKind[], Given]>([
    [
      'nothing_to_submit',
      'nobody is missing',
      ['candidate-request', 'candidate-reminder'],
      {
        file: { check: buildCheck({ submittedAt: startTime }), referees: [bo, { ...bo, id: testId('ref', 2) }] },
      },
    ],
    [
      'not_awaited',
      'they have answered',
      ['referee-request', 'referee-reminder', 'candidate-nudge'],
      {
        file: withBo({ status: 'answered' }),
      },
    ],
    [
      'not_awaited',
      'they are not there',
      ['referee-request', 'referee-reminder', 'candidate-nudge'],
      {
        file: { referees: [] },
      },
    ],
    [
      'not_awaited',
      'they have booked or suggested a call since',
      ['referee-request'],
      { file: withBo({ call: buildCall({ state: 'proposed', changedAt: minutesAfter(1) }) }) },
    ],
    ['not_awaited', 'they have begun to answer', ['referee-request'], { file: withBo({ status: 'answering' }) }],
    [
      'not_awaited',
      'they have booked a call',
      ['referee-reminder', 'candidate-nudge'],
      {
        file: withBo({ status: 'call_booked', call: buildCall() }),
      },
    ],
    [
      'reminders_off',
      'reminders are off',
      ['candidate-reminder', 'candidate-nudge', 'referee-reminder'],
      {
        message: byRule,
        organisation: off,
      },
    ],
    [
      'reminders_stopped',
      'they want no more',
      ['referee-reminder'],
      {
        message: byRule,
        file: withBo({ remindersStopped: true }),
      },
    ],
    [
      'address_lost',
      'the latest mail to them has bounced',
      ['referee-reminder'],
      {
        message: byRule,
        file: { messages: [buildMessage({ kind: 'referee-request', state: 'sent', fate: 'bounced' })] },
      },
    ],
    ['not_awaited', 'whoever answered is not there', ['referee-receipt'], { file: { referees: [] } }],
    ['decided', 'nobody objects', ['recruiter-objection'], {}],
    [
      'decided',
      'what the candidate objects to is decided',
      ['recruiter-objection'],
      { file: { check: buildCheck({ objection: { ...objection, decidedAt: daysAfter(1) } }) } },
    ],
    [
      'decided',
      'only the candidate objects, and not this referee',
      ['recruiter-objection'],
      { message: { about: bo.id }, file: { check: buildCheck({ objection }), ...withBo({}) } },
    ],
    [
      'decided',
      'the referee who objects is not there',
      ['recruiter-objection'],
      { message: { about: bo.id }, file: { check: buildCheck({ objection }), referees: [] } },
    ],
    ['mended', 'the address is mended', ['candidate-bounce'], { file: withBo({}) }],
    ['mended', 'the referee is not there', ['candidate-bounce'], { file: { referees: [] } }],
    [
      'revoked',
      'the link is revoked, though another stands',
      ['report-link'],
      {
        file: {
          reportLinks: [
            ...fileFor('report-link').reportLinks.map((link) => ({ ...link, revokedAt: startTime })),
            makeReportLink(testId('lnk', 2), null, startTime),
          ],
        },
      },
    ],
    ['acted_on', 'somebody has acted since', ['recruiter-idle'], {}],
    [
      'notices_off',
      'the recruiter wants no notices',
      ['recruiter-idle'],
      { organisation: { recruiterNotices: false } },
    ],
    [
      'check_ended',
      'it has ended by itself',
      ['recruiter-idle'],
      { file: { check: buildCheck({ status: 'expired', idle: { since: startTime, toldAt: startTime } }) } },
    ],
    ['released', 'the hold is ended', held, { file: { check: buildCheck({ status: 'expired' }) } }],
    ['released', 'the hold is over', held, { now: daysAfter(180) }],
    ['revoked', 'the link is not there', ['report-link'], { file: { reportLinks: [] } }],
    [
      'superseded',
      'a later one is written',
      ['referee-request'],
      {
        file: { messages: [buildMessage({ kind: 'referee-request', id: 'msg_000009' })] },
      },
    ],
  ])('as %s when %s', (reason, _, kinds, given) => {
    expect(kinds.map((kind) => lost(kind, given))).toEqual(kinds.map(() => reason));
  });

  it.each([
    ['candidate-reminder', 5],
    ['candidate-nudge', 5],
    ['referee-reminder', 14],
  ] as const)('after the last moment of the last day: %s', (kind, days) => {
    expect(lost(kind, { message: byRule, now: daysAfter(days) })).toBeNull();
    expect(lost(kind, { message: byRule, now: minutesAfter(1, daysAfter(days)) })).toBe('deadline_passed');
  });
});

describe('referees whom the candidate has still to send', () => {
  it.each([
    ['nothing sent yet', null, startTime, 2],
    ['saved after what was sent', daysAfter(1), daysAfter(2), 2],
    ['saved with what was sent', daysAfter(1), daysAfter(1), 1],
    ['saved before', daysAfter(1), startTime, 1],
  ])('are those who are missing, and those saved and not sent: %s', (_, submittedAt, addedAt, expected) => {
    const file = buildFile({ check: buildCheck({ submittedAt }), referees: [buildReferee({ addedAt })] });
    expect(refereesToSend(file)).toBe(expected);
  });

  it.each([
    ['the recruiter has given', { source: 'recruiter' }],
    ['is asked already', { status: 'invited' }],
  ] as const)('are not those whom %s', (_, changes) => {
    const file = buildFile({ check: buildCheck(), referees: [buildReferee(changes)] });
    expect(refereesToSend(file)).toBe(1);
  });
});

it('a report link is open until its last moment', () => {
  const [link] = fileFor('report-link').reportLinks.map((each) => ({ ...each, expiresAt: daysAfter(30) }));
  expect(link && isReportLinkOpen(link, minutesAfter(-1, daysAfter(30)))).toBe(true);
  expect(link && isReportLinkOpen(link, daysAfter(30))).toBe(false);
});

describe('what is shown as going', () => {
  const waits = { state: 'waiting', dueAt: daysAfter(1), medium: 'sms' } as const;
  const shown = (kind: MessageKind, message: Partial<Message>, file: Partial<CheckFile> = {}) => {
    const own = buildMessage({ kind, ...waits, ...message });
    return messagesThatGo(fileFor(kind, { messages: [own], ...file })).length;
  };

  it.each<readonly [number, string, MessageKind, Partial<Message>, Partial<CheckFile>]>([
    [1, 'a request that waits for its hour', 'referee-request', {}, {}],
    [0, 'not one to who has begun', 'referee-request', {}, withBo({ status: 'answering' })],
    [0, 'not one to who has answered', 'referee-request', {}, withBo({ status: 'answered' })],
    [0, 'nor one of an ended check', 'candidate-request', {}, { check: buildCheck({ status: 'cancelled' }) }],
    [0, 'nor a reminder by hand beside a call', 'referee-reminder', {}, withBo({ call: buildCall() })],
    [1, 'one that has gone already', 'referee-request', { state: 'sent' }, withBo({ status: 'answered' })],
    [1, 'a planned one, which is not said to go', 'referee-reminder', byRule, withBo({ status: 'answered' })],
  ])('%s: %s', (count, _, kind, message, file) => {
    expect(shown(kind, message, file)).toBe(count);
  });
});
