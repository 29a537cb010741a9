import { describe, expect, test } from 'vitest';

import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import { changeDays, moveLastDay } from '#shared/domain/decisions/prolong.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  evaDetails,
} from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const act = { by: null, note: null };
const later = contextAt(daysAfter(2));
const invited = buildReferee({ status: 'invited', invitedAt: daysAfter(1), answerBy: daysAfter(15) });
const answered = buildReferee({
  ...evaDetails(),
  status: 'answered',
  invitedAt: daysAfter(1),
  answerBy: daysAfter(15),
});
const file = buildFile({ check: buildCheck({ status: 'collecting' }), referees: [invited, answered] });

describe('prolonging', () => {
  test('by days counts from when each was asked, and moves only those who are awaited', () => {
    const change = changeOf(changeDays(file, { daysToSubmit: 10, daysToAnswer: 20 }, act, later));
    expect(change.check).toMatchObject({ submitBy: daysAfter(10), settings: { daysToSubmit: 10, daysToAnswer: 20 } });
    expect(change.referees).toMatchObject([{ id: invited.id, answerBy: daysAfter(21) }]);
  });

  test('by the same days changes nothing', () => {
    expect(changeDays(file, { daysToSubmit: null, daysToAnswer: 14 }, act, later)).toEqual({ outcome: 'unchanged' });
  });

  test('to a day moves the referees, and the candidate only while one is missing', () => {
    const full = changeOf(moveLastDay(file, daysAfter(30), act, later));
    expect(full.check.submitBy).toBe(file.check.submitBy);
    expect(full.referees).toMatchObject([{ answerBy: daysAfter(30) }]);
    const sooner = changeOf(moveLastDay(file, daysAfter(3), act, later));
    expect(sooner.check.submitBy).toBe(daysAfter(3));
    const missing = changeOf(moveLastDay(buildFile(), daysAfter(30), act, later));
    expect(missing.check.submitBy).toBe(daysAfter(30));
  });
});

test('another recruiter takes over in any state', () => {
  const eva = { name: 'Eva Roth', email: 'eva.roth@example.org' };
  const done = buildFile({ check: buildCheck({ status: 'completed' }) });
  expect(changeOf(changeRecruiter(done, eva, act, later)).check).toMatchObject({ status: 'completed', recruiter: eva });
});
