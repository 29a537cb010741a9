import { describe, expect, test } from 'vitest';
import {
  hasAnswered,
  hasNotStarted,
  isAwaited,
  isCounted,
  isGone,
  isOutForGood,
  type Referee,
  refereeStatuses,
  withAnswers,
} from '#shared/domain/check/referee.ts';
import { buildReferee } from '#tests/support/builders/check-builders.ts';

test('each status of a referee says whether they are counted, have answered, may be changed, are out and are gone', () => {
  const those = (is: (referee: Referee) => boolean) => refereeStatuses.filter((status) => is(buildReferee({ status })));
  const out = ['declined', 'withdrawn', 'unreachable'];
  const gone = ['replaced', 'removed'];
  const answered = ['awaiting_confirmation', 'answered'];
  expect(those(isCounted)).toEqual(refereeStatuses.filter((each) => ![...out, ...gone].includes(each)));
  expect(those(hasAnswered)).toEqual(answered);
  expect(those(isAwaited)).toEqual(refereeStatuses.filter((each) => ![...out, ...gone, ...answered].includes(each)));
  expect(those(hasNotStarted)).toEqual(['added', 'invited', 'opened', 'unreachable']);
  expect(those(isOutForGood)).toEqual(out);
  expect(those(isGone)).toEqual(gone);
});

describe('beside a referee is kept', () => {
  const count = { asked: 4, answered: 3 };
  const before = buildReferee({ markedPassages: 2 });

  test('how many passages of the answers are marked, and no number of none', () => {
    expect(withAnswers(before, { passages: ['a', 'b', 'c'] }).markedPassages).toBe(3);
    expect(withAnswers(before, { passages: [] })).not.toHaveProperty('markedPassages');
    expect(withAnswers(before, {})).not.toHaveProperty('markedPassages');
  });

  test('what was counted of the answers, and nothing of answers that are gone', () => {
    const counted = withAnswers(before, { count });
    expect(counted.count).toEqual(count);
    expect(withAnswers(counted, null)).toEqual(withAnswers(buildReferee(), null));
    expect(withAnswers(counted, null)).not.toHaveProperty('count');
  });
});
