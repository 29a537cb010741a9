import { describe, expect, test } from 'vitest';
import { type Call, callerOf } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { MailFate } from '#shared/domain/messages/message.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import { sectionOf } from '#shared/domain/queue/queue-place.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
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

  test('a check that ran out, until it is put aside', () => {
    const check = buildCheck({ status: 'expired', candidateAskedAt: startTime, endedAt: minutesAfter(5) });
    expect(needOf(buildFile({ check }), now)).toMatchObject({ kind: 'expired', answered: 0, since: minutesAfter(5) });
    expect(needOf(buildFile({ check: { ...check, setAsideAt: minutesAfter(6) } }), now)).toBeNull();
    // It was opened again, and ran out once more.
    expect(needOf(buildFile({ check: { ...check, setAsideAt: minutesAfter(4) } }), now)).not.toBeNull();
  });
});
