import { describe, expect, test } from 'vitest';
import type { Referee } from '#shared/domain/check/referee.ts';
import { isAnotherPerson, replaceReferee } from '#shared/domain/decisions/replace-referee.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  buildRefereeDetails,
  contextAt,
  daysAfter,
  evaDetails,
} from '#tests/support/builders/check-builders.ts';
import { changeOf, decided } from '#tests/support/fakes/decided.ts';

const asked = (changes: Partial<Referee> = {}): Referee =>
  buildReferee({ status: 'invited', channel: 'email', invitedAt: daysAfter(0), answerBy: daysAfter(14), ...changes });

const fileWith = (referee: Referee) =>
  buildFile({ check: buildCheck({ status: 'collecting', submittedAt: daysAfter(0) }), referees: [referee] });

const replace = (file = fileWith(asked())) =>
  replaceReferee(file, buildReferee().id, evaDetails(), contextAt(daysAfter(3)));

describe('naming another instead of a referee who was asked', () => {
  test('stops the one’s link, and asks the other at once with days of their own', () => {
    const change = changeOf(replace());
    expect(change.referees).toMatchObject([
      { firstName: 'Bo', status: 'replaced' },
      { firstName: 'Eva', status: 'invited', channel: 'email', answerBy: daysAfter(17) },
    ]);
    expect(change.messages.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['referee-request', evaDetails().id],
    ]);
    expect(change.events.map(({ type }) => type)).toEqual(['referee.removed', 'referee.added', 'referee.invited']);
    expect(change.check.status).toBe('collecting');
  });

  test('twice changes nothing more', () => {
    const file = fileWith(asked());
    expect(replace(decided(file, replace(file)))).toEqual({ outcome: 'unchanged' });
  });

  test('does not complete a check in between', () => {
    const check = buildCheck({ status: 'collecting', settings: { ...buildCheck().settings, refereesRequested: 1 } });
    const answered = buildReferee({ id: 'ref_answered', email: 'ali.demir@example.org', status: 'answered' });
    const change = changeOf(replace(buildFile({ check, referees: [asked(), answered] })));
    expect(change.check.status).toBe('collecting');
  });

  test.each(['answering', 'call_booked', 'answered', 'declined', 'removed'] as const)(
    'is refused for one who is %s',
    (status) => {
      expect(replace(fileWith(asked({ status })))).toMatchObject({ outcome: 'refused', code: 'has_started' });
    },
  );
});

describe('another person', () => {
  test.each([
    ['has another name and another address', evaDetails(), true],
    ['and another number too', evaDetails({ phone: '+46701740699' }), true],
    ['is not the same with a mended address', buildRefereeDetails({ email: 'bo@example.org' }), false],
    ['is not the same who has married', buildRefereeDetails({ lastName: 'Roth', email: 'bo@example.org' }), false],
    ['does not have the same address', evaDetails({ email: 'BO.ahl@example.org' }), false],
    ['does not have the same number', evaDetails({ phone: '+46701740621' }), false],
  ])('%s', (_, details, expected) => {
    expect(isAnotherPerson(asked(), details)).toBe(expected);
  });

  test('is nobody whom a correction meets before anyone was asked', () => {
    expect(isAnotherPerson(buildReferee(), evaDetails())).toBe(false);
  });
});
