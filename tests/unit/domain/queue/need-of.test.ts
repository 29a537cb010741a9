import { describe, expect, test } from 'vitest';
import { type Call, callerOf } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { MailFate } from '#shared/domain/messages/message.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import { sectionOf } from '#shared/domain/queue/queue-place.ts';
import { newObjection } from '#shared/domain/retention/objection.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  evaDetails,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const now = daysAfter(1);
const submitted = { status: 'collecting', submittedAt: minutesAfter(5) } as const;
const asked = { status: 'invited', invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' } as const;
const mail = (recipient: string, fate: MailFate) =>
  buildMessage({ recipient, kind: 'referee-request', state: 'sent', sentAt: startTime, fate });
const { id } = buildReferee();

const call: Call = {
  state: 'booked',
  at: daysAfter(4),
  minutes: 30,
  phone: '+46701740633',
  handler: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  zone: null,
  note: null,
  sequence: 0,
  changedAt: startTime,
  confirmBy: null,
};
const withCall = (changes: Partial<Call>): Partial<CheckFile> => ({
  check: buildCheck(submitted),
  referees: [buildReferee({ ...asked, status: 'call_booked', call: { ...call, ...changes } })],
});

const files: readonly (readonly [string, Partial<CheckFile>, string | null])[] = [
  ['nothing is sent', { check: buildCheck({ status: 'accepted', candidateAskedAt: null }) }, 'nothing_sent'],
  [
    'nobody acts, and it ends by itself',
    {
      check: buildCheck({
        status: 'accepted',
        candidateAskedAt: null,
        idle: { since: daysAfter(-150), toldAt: startTime },
      }),
    },
    'ends_by_itself',
  ],
  ['the candidate is asked', {}, null],
  ['the candidate’s mail came back', { messages: [mail('candidate', 'bounced')] }, 'candidate_unreachable'],
  [
    'the candidate has saved a referee and not sent',
    { check: buildCheck({ status: 'collecting' }), referees: [buildReferee()] },
    null,
  ],
  ['a referee waits for the recruiter', { check: buildCheck(submitted), referees: [buildReferee()] }, 'to_send'],
  ['a referee is asked', { check: buildCheck(submitted), referees: [buildReferee(asked)] }, null],
  [
    'a referee’s mail came back',
    { check: buildCheck(submitted), referees: [buildReferee(asked)], messages: [mail(id, 'bounced')] },
    'referees_unreachable',
  ],
  [
    'the last day is tomorrow',
    {
      check: buildCheck({ ...submitted, submitBy: startTime }),
      referees: [buildReferee({ ...asked, answerBy: daysAfter(2) })],
    },
    'last_day_soon',
  ],
  [
    'it was reopened and all have answered',
    { check: buildCheck(submitted), referees: [buildReferee({ ...asked, status: 'answered' })] },
    'nobody_missing',
  ],
  ['a referee suggests a time', withCall({ state: 'proposed' }), 'call_proposed'],
  ['a call is in three days', withCall({}), null],
  ['a call is tomorrow', withCall({ at: minutesAfter(60 * 20, now) }), 'call_soon'],
  ['a call is over and not written down', withCall({ at: minutesAfter(-45, now) }), 'call_to_write'],
  ['a call has begun', withCall({ at: minutesAfter(-5, now) }), 'call_soon'],
  ['a call is cancelled', withCall({ state: 'cancelled', at: minutesAfter(-45, now) }), null],
  [
    'the mail to the one who calls came back',
    { ...withCall({}), messages: [mail(callerOf(id), 'bounced')] },
    'caller_unreachable',
  ],
  ['a call was to end now', withCall({ at: minutesAfter(-30, now) }), 'call_to_write'],
  ['a call is a day ahead', withCall({ at: daysAfter(2) }), null],
  [
    'a time that a referee suggested has passed',
    withCall({ state: 'proposed', at: minutesAfter(-45, now) }),
    'call_proposed',
  ],
  [
    'the candidate’s mail came back, and the SMS did not',
    {
      messages: [
        mail('candidate', 'bounced'),
        buildMessage({ recipient: 'candidate', medium: 'sms', state: 'sent', fate: 'delivered' }),
      ],
    },
    null,
  ],
  [
    'a referee whom the recruiter named waits, whatever the candidate does',
    { check: buildCheck({ status: 'collecting' }), referees: [buildReferee({ source: 'recruiter' })] },
    'to_send',
  ],
  [
    'a referee is out of reach, and nothing is kept of how',
    { check: buildCheck(submitted), referees: [buildReferee({ ...asked, status: 'unreachable' })] },
    'referees_unreachable',
  ],
  [
    'nobody could be reached, so that it failed',
    { check: buildCheck({ status: 'failed' }), referees: [buildReferee({ ...asked, status: 'unreachable' })] },
    'referees_unreachable',
  ],
  [
    'it was cancelled with a referee out of reach',
    { check: buildCheck({ status: 'cancelled' }), referees: [buildReferee({ ...asked, status: 'unreachable' })] },
    null,
  ],
  [
    'the last day is a day and a half away',
    {
      check: buildCheck({ ...submitted, submitBy: startTime }),
      referees: [buildReferee({ ...asked, answerBy: minutesAfter(36 * 60, now) })],
    },
    null,
  ],
  ['the candidate’s own last day is tomorrow', { check: buildCheck({ submitBy: daysAfter(2) }) }, null],
  ['it is complete', { check: buildCheck({ status: 'completed' }) }, null],
];

describe('what needs the recruiter', () => {
  test.each(files)('when %s', (_, changes, kind) => {
    const file = buildFile(changes);
    expect(needOf(file, now)?.kind ?? null).toBe(kind);
    expect(sectionOf(file, now) === 'needs').toBe(kind !== null);
  });

  test.each([
    ['completed', 'complete'],
    ['declined', 'ended'],
    ['expired', 'ended'],
    ['cancelled', 'ended'],
    ['candidate_invited', 'way'],
  ] as const)('not a check that is %s', (status, section) => {
    const check = buildCheck({ status, candidateAskedAt: null });
    expect(sectionOf(buildFile({ check, referees: [] }), now)).toBe(section);
  });

  test('and since when: since what was sent last to the one whom nothing reached', () => {
    const sent = (number: number, recipient: string, changes: object) => ({
      ...mail(recipient, 'bounced'),
      id: `msg_${number}`,
      ...changes,
    });
    const since = (messages: CheckFile['messages'], changes: Partial<CheckFile> = {}) =>
      needOf(buildFile({ messages, ...changes }), now)?.since;
    const lost = [
      sent(1, 'candidate', { sentAt: minutesAfter(30) }),
      sent(2, 'candidate', { sentAt: minutesAfter(20) }),
      sent(3, 'other', { sentAt: minutesAfter(50) }),
    ];
    expect(since(lost)).toBe(minutesAfter(30));
    const refused = sent(4, 'candidate', { sentAt: null, createdAt: minutesAfter(40), state: 'dead', fate: null });
    expect(since([...lost, refused])).toBe(minutesAfter(40));
    const unsaid = { check: buildCheck({ ...submitted, updatedAt: minutesAfter(7) }) };
    const referees = [buildReferee({ ...asked, status: 'unreachable' })];
    expect(since([], { ...unsaid, referees })).toBe(minutesAfter(7));
  });

  test('first of all somebody who objects, the one whose day comes first', () => {
    const ended = buildCheck({ status: 'completed' });
    const late = newObjection(minutesAfter(9));
    const [bo, eva] = [buildReferee(), buildReferee({ ...evaDetails() })];
    const need = (file: Partial<CheckFile>) => needOf(buildFile(file), now);
    expect(need({ check: { ...ended, objection: late } })).toEqual({
      kind: 'objection',
      person: 'candidate',
      name: 'Kim Lund',
      day: late.decideBy,
      since: late.at,
    });
    const early = newObjection(minutesAfter(5));
    const both = { check: { ...ended, objection: late }, referees: [bo, { ...eva, objection: early }] };
    expect(need(both)).toMatchObject({ person: eva.id, name: 'Eva Roth', day: early.decideBy, since: early.at });
    expect(need({ check: { ...ended, objection: { ...late, decidedAt: now } } })).toBeNull();
  });

  test('a check that ran out without a candidate who was asked, where a referee was', () => {
    const check = buildCheck({ status: 'expired', candidateAskedAt: null, endedAt: minutesAfter(5) });
    const expired = (referee: Parameters<typeof buildReferee>[0]) =>
      needOf(buildFile({ check, referees: [buildReferee(referee)] }), now);
    expect(expired({ invitedAt: startTime, status: 'invited' })).toMatchObject({ kind: 'expired', expected: 2 });
    expect(expired({ invitedAt: null })).toBeNull();
  });

  test('a check that ran out, until it is put aside', () => {
    const check = buildCheck({ status: 'expired', candidateAskedAt: startTime, endedAt: minutesAfter(5) });
    expect(needOf(buildFile({ check }), now)).toMatchObject({ kind: 'expired', answered: 0, since: minutesAfter(5) });
    expect(needOf(buildFile({ check: { ...check, setAsideAt: minutesAfter(6) } }), now)).toBeNull();
    // It was opened again, and ran out once more.
    expect(needOf(buildFile({ check: { ...check, setAsideAt: minutesAfter(4) } }), now)).not.toBeNull();
  });
});
