import { describe, expect, test } from 'vitest';
import { type Mark, marksDueAt, withMark, withoutMarksOf, withoutOldMarks } from '#shared/domain/signals/marks.ts';
import { daysAfter, minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';

const [bo, eva] = [testId('ref', 1), testId('ref', 2)];

const mark = (person: string, at: string): Mark => ({ person, act: 'sent', at, network: 'one', browser: 'firefox' });
const marks = (...list: readonly Mark[]) => ({ sealedKey: 'v1.key', list });

describe('Marks', () => {
  test('go ninety days after the oldest', () => {
    expect(marksDueAt(marks(mark(bo, startTime), mark(eva, daysAfter(3))))).toBe(daysAfter(90));
    expect(marksDueAt(marks())).toBeNull();
  });

  test.each([
    ['later', [1], 2, [1, 2]],
    ['earlier', [2], 1, [1, 2]],
    ['between', [1, 3], 2, [1, 2, 3]],
  ])('one that was left %s stands in its place', (_, there, minute, expected) => {
    const list = there.map((each) => mark(bo, minutesAfter(each)));
    const after = withMark(marks(...list), mark(eva, minutesAfter(minute)));
    expect(after.list.map(({ at }) => at)).toEqual(expected.map((each) => minutesAfter(each)));
    expect(after.sealedKey).toBe('v1.key');
  });

  test('of one moment stand as they were left', () => {
    const after = withMark(marks(mark(bo, startTime)), mark(eva, startTime));
    expect(after.list.map(({ person }) => person)).toEqual([bo, eva]);
  });

  test('of one person are twelve, the newest; those of others stay', () => {
    const twelve = Array.from({ length: 12 }, (_, minute) => mark(bo, minutesAfter(minute + 1)));
    const full = marks(mark(eva, startTime), ...twelve);
    expect(full.list).toHaveLength(13);
    const after = withMark(full, mark(bo, minutesAfter(20)));
    expect(after.list).toEqual([mark(eva, startTime), ...twelve.slice(1), mark(bo, minutesAfter(20))]);
    expect(withMark(marks(...twelve.slice(1)), mark(bo, minutesAfter(20))).list).toHaveLength(12);
  });

  test('are let go one by one when their days are over, and with whoever was erased', () => {
    const both = marks(mark(bo, startTime), mark(eva, daysAfter(1)));
    expect(withoutOldMarks(both, daysAfter(90)).list).toEqual([mark(eva, daysAfter(1))]);
    expect(withoutOldMarks(both, daysAfter(89)).list).toHaveLength(2);
    expect(withoutMarksOf(both, [bo])).toEqual(marks(mark(eva, daysAfter(1))));
  });
});
