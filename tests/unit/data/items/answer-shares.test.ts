import { describe, expect, it } from 'vitest';
import { putTogether, shareOut } from '#shared/data/items/answer-shares.ts';
import { draftToItems, submissionFromItems, submissionToItems } from '#shared/data/items/answers-item.ts';
import { longestLongAnswer, maxQuestions } from '#shared/domain/limits.ts';
import type { Draft } from '#shared/domain/questionnaire/answer.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';

const ids = Array.from({ length: maxQuestions }, (_, index) => `q_${index}`);
const longText = (sign: string): string => sign.repeat(longestLongAnswer);

const answersOf = (sign: string, asked: readonly string[] = ids): Draft['answers'] =>
  Object.fromEntries(asked.map((id) => [id, { type: 'text', text: longText(sign) }]));

const draftOf = (version: number, answers: Draft['answers']): Draft => {
  const { refereeId, form, language, relation } = buildSubmission();
  return { refereeId, form, language, relation, answers, version, savedAt: startTime };
};

describe('answers that one item has no room for', () => {
  it('stand in one item as long as it has', () => {
    expect(shareOut({ answers: {} })).toEqual([{ answers: {}, notes: {} }]);
    expect(shareOut({ answers: answersOf('a') })).toHaveLength(1);
    expect(draftToItems('chk_1', draftOf(1, answersOf('a')))[0]).not.toHaveProperty('parts');
  });

  it('stand in several, each with room to spare, and come back as one', () => {
    const notes = Object.fromEntries(ids.map((id) => [id, longText('語')]));
    const submission = buildSubmission({ answers: answersOf('𝄞'), notes });
    const items = submissionToItems('chk_1', submission);
    expect(items.length).toBeGreaterThan(4);
    for (const item of items) expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(390_000);
    expect(new Set(items.map(({ sk }) => sk)).size).toBe(items.length);
    const [first, ...others] = items;
    expect(submissionFromItems(first, others)).toEqual(submission);
  });

  it('are not whole while a part of their version is missing', () => {
    const [first, ...others] = draftToItems('chk_1', draftOf(2, answersOf('𝄞')));
    const [earlierFirst, ...earlier] = draftToItems('chk_1', draftOf(1, answersOf('語')));
    expect(putTogether(first, others.slice(1))).toBeNull();
    expect(putTogether(first, [...others.slice(1), ...earlier])).toBeNull();
    expect(putTogether(earlierFirst, others)).toBeNull();
  });

  it('pass over the parts of an earlier version that was longer', () => {
    const [, ...earlier] = draftToItems('chk_1', draftOf(1, answersOf('𝄞')));
    const short = draftOf(2, answersOf('a', ids.slice(0, 2)));
    const [first] = draftToItems('chk_1', short);
    expect(putTogether(first, earlier)).toMatchObject({ answers: short.answers, version: 2 });
  });
});
