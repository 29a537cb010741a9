import { describe, expect, test } from 'vitest';
import type { CheckEvent } from '#shared/domain/check/event.ts';
import { lastDigits, maskEmail, ownPerson, proofWays, readerOf } from '#shared/domain/subjects/own-data.ts';
import {
  buildFile,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const id = testId('ref', 1);
const file = buildFile({ referees: [buildReferee({ phone: null }), buildReferee({ id: testId('ref', 2) })] });

const kim = {
  id: 'candidate',
  role: 'candidate',
  firstName: 'Kim',
  lastName: 'Lund',
  email: 'kim.lund@example.org',
  phone: '+46701740605',
  language: 'sv',
} as const;

describe('who looks at what is kept of them', () => {
  test('is the candidate, or one of the referees', () => {
    expect(ownPerson(file, 'candidate')).toEqual(kim);
    expect(ownPerson(file, id)).toMatchObject({ id, role: 'referee', firstName: 'Bo', phone: null });
    expect(ownPerson(file, testId('ref', 7))).toBeNull();
  });

  test.each([
    ['by mail', 'candidate', 'email', { medium: 'email', to: 'kim.lund@example.org', name: 'Kim Lund' }],
    ['by SMS', 'candidate', 'sms', { medium: 'sms', to: '+46701740605', name: 'Kim Lund' }],
    ['not by SMS without a number', id, 'sms', null],
    ['not when nobody is of that id', testId('ref', 7), 'email', null],
  ] as const)('has a code %s', (_, person, medium, reader) => {
    expect(readerOf(file, person, medium)).toEqual(reader);
  });
});

describe('they prove it', () => {
  const event = (type: CheckEvent['type'], at: string, refereeId: string | null = null): CheckEvent => ({
    number: 1,
    type,
    at,
    actor: 'candidate',
    refereeId,
  });
  const email = { medium: 'email', to: kim.email } as const;
  const sms = { medium: 'sms', to: kim.phone } as const;
  const referee = { ...kim, id, role: 'referee' } as const;
  const now = daysAfter(10);
  const recent = daysAfter(9);
  const until = daysAfter(12);

  test.each([
    ['by either address', kim, [], { reaches: [email, sms], from: null }],
    ['by the one that they have', { ...kim, phone: null }, [], { reaches: [email], from: null }],
    ['by their number alone', { ...kim, email: null }, [], { reaches: [sms], from: null }],
    [
      'not for three days after it was changed',
      kim,
      [event('candidate.corrected_contact', recent)],
      { reaches: [], from: until },
    ],
    [
      'not for three days after the last change',
      kim,
      [event('candidate.corrected_contact', recent), event('candidate.corrected_contact', startTime)],
      { reaches: [], from: until },
    ],
    [
      'again when these are over',
      kim,
      [event('candidate.corrected_contact', daysAfter(7))],
      { reaches: [email, sms], from: null },
    ],
    [
      'whatever was changed of others',
      kim,
      [event('referee.corrected_contact', recent, id)],
      { reaches: [email, sms], from: null },
    ],
    [
      'a referee: whatever the candidate changed',
      referee,
      [event('candidate.corrected_contact', recent)],
      { reaches: [email, sms], from: null },
    ],
    [
      'a referee: whatever was changed of another',
      referee,
      [event('referee.corrected_contact', recent, testId('ref', 2))],
      { reaches: [email, sms], from: null },
    ],
    [
      'a referee: not for three days after their own',
      referee,
      [event('referee.corrected_contact', recent, id)],
      { reaches: [], from: until },
    ],
    [
      'whatever else became of them',
      kim,
      [event('candidate.asked_again', minutesAfter(1, recent))],
      { reaches: [email, sms], from: null },
    ],
  ] as const)('%s', (_, person, events, ways) => {
    expect(proofWays(person, events, now)).toEqual(ways);
  });

  test.each([
    ['kim.lund@example.org', 'k•••d@example.org'],
    ['k@example.org', 'k•••@example.org'],
    ['ab@example.org', 'a•••b@example.org'],
    ['"a@b"@example.org', '"•••"@example.org'],
    ['😀x@example.org', '😀•••x@example.org'],
  ])('%s is shown as %s', (address, shown) => {
    expect(maskEmail(address)).toBe(shown);
  });

  test('of a number two digits are shown', () => {
    expect(lastDigits('+46701740605')).toBe('05');
  });
});
