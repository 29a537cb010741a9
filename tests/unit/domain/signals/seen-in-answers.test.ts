import { describe, expect, test } from 'vitest';
import type { Relation } from '#shared/domain/check/relation.ts';
import {
  type AnswersSent,
  arePeriodsApart,
  isFast,
  readingSecondsOf,
  seenInAnswers,
} from '#shared/domain/signals/seen-in-answers.ts';
import { standardTemplate } from '#shared/domain/templates/standard-template.ts';
import { buildAnswers, buildRelation, buildSubmission, said } from '#tests/support/builders/answered-check.ts';
import { daysAfter, testId } from '#tests/support/builders/check-builders.ts';

const [bo, eva] = [testId('ref', 1), testId('ref', 2)];
const now = daysAfter(1);

const sentBy = (changes: Partial<AnswersSent> = {}): AnswersSent => ({
  submission: buildSubmission(),
  template: standardTemplate,
  told: buildRelation(),
  begunAt: null,
  now,
  others: [],
  ...changes,
});

const codesOf = (sent: AnswersSent) => seenInAnswers(sent).map(({ seen }) => seen.code);
const secondsBefore = (seconds: number): string => new Date(Date.parse(now) - seconds * 1000).toISOString();

describe('A quick answer', () => {
  test.each([
    [24, 100, true],
    [25, 100, false],
    [26, 100, false],
    [0, 100, true],
  ])('%d s of %d s of reading: %s', (seconds, reading, fast) => {
    expect(isFast(seconds, reading)).toBe(fast);
  });

  const reading = readingSecondsOf(standardTemplate, buildAnswers(), 'sv');

  test('takes less than a quarter of the reading time of what was shown', () => {
    expect(reading).toBeGreaterThan(30);
    expect(codesOf(sentBy({ begunAt: secondsBefore(reading / 4 - 1) }))).toEqual(['fast']);
    expect(codesOf(sentBy({ begunAt: secondsBefore(reading / 4 + 1) }))).toEqual([]);
    expect(codesOf(sentBy({ begunAt: null }))).toEqual([]);
  });

  test('is about whoever answered, with the figures that are told', () => {
    expect(seenInAnswers(sentBy({ begunAt: secondsBefore(3) }))).toEqual([
      { people: [bo], seen: { code: 'fast', questions: 11, seconds: 3, readingSeconds: Math.round(reading) } },
    ]);
  });

  test.each([
    ['facts only', { mode: 'facts', form: 'facts' }],
    ['a call that was confirmed', { mode: 'call_confirmed' }],
  ] as const)('is not said of %s', (_, changes) => {
    expect(codesOf(sentBy({ submission: buildSubmission(changes), begunAt: secondsBefore(1) }))).toEqual([]);
  });
});

const long = 'Kim håller ihop gruppen när det är ont om tid, och gör alltid färdigt det som har påbörjats.';

describe('The same text', () => {
  const others = (text: string, changes = {}) => [
    buildSubmission({ refereeId: eva, answers: { needs_support: said(text) }, ...changes }),
  ];
  const own = buildSubmission({ answers: { main_strengths: said(long), needs_support: said('Med budget.') } });

  test('is about both who wrote it, whatever they were asked', () => {
    expect(seenInAnswers(sentBy({ submission: own, others: others(long.toUpperCase()) }))).toEqual([
      { people: [bo, eva].toSorted(), seen: { code: 'same_text', questions: ['main_strengths', 'needs_support'] } },
    ]);
  });

  test.each([
    ['another text', others('Kim kan få mer stöd med budgeten, som var ny för alla i gruppen det året.')],
    ['what the recruiter wrote in a call', others(long, { mode: 'call_confirmed' })],
    ['nobody else', []],
  ])('is not said of %s', (_, rest) => {
    expect(codesOf(sentBy({ submission: own, others: rest }))).toEqual([]);
  });

  test('counts a comment too', () => {
    const answers = { rehire: { type: 'rehire', value: 'yes', comment: long } } as const;
    expect(codesOf(sentBy({ submission: buildSubmission({ answers }), others: others(long) }))).toEqual(['same_text']);
  });
});

describe('Two accounts of a relation', () => {
  const period = (from: string, to: string | null) => ({ from, to });
  test.each([
    ['half of the longer', period('2020-01', '2020-12'), period('2020-01', '2020-06'), false],
    ['a month less than half', period('2020-01', '2020-12'), period('2020-01', '2020-05'), true],
    ['the design’s example', period('2019-03', '2023-06'), period('2021-05', '2023-05'), true],
    ['nothing in common', period('2018-01', '2018-06'), period('2020-01', '2020-06'), true],
    ['the same', period('2019-03', '2023-06'), period('2019-03', '2023-06'), false],
    ['one that goes on', period('2020-01', null), period('2020-01', '2026-11'), false],
    ['one that goes on for longer', period('2010-01', null), period('2020-01', '2021-01'), true],
  ])('with %s', (_, one, other, apart) => {
    expect(arePeriodsApart(one, other, '2026-11')).toBe(apart);
    expect(arePeriodsApart(other, one, '2026-11')).toBe(apart);
  });

  const sidesOf = (told: Relation | null, own: Relation | null) =>
    seenInAnswers(sentBy({ told, submission: buildSubmission({ relation: own }) })).flatMap(({ people, seen }) =>
      seen.code === 'relation_differs' ? [{ people, sides: seen.sides }] : [],
    );

  test.each<[string, Partial<Relation>, readonly string[]]>([
    ['another role', { type: 'colleague' }, ['role']],
    ['any other role', { type: 'other' }, []],
    ['another title and company', { title: 'Chef', company: 'Kommunen' }, []],
    ['another period and role', { from: '2010-01', to: '2012-01', type: 'report' }, ['period', 'role']],
    ['a month forgotten', { from: '2019-04' }, []],
  ])('by %s', (_, changes, sides) => {
    const found = sidesOf(buildRelation(), buildRelation(changes));
    expect(found).toEqual(sides.length === 0 ? [] : [{ people: ['candidate', bo], sides }]);
  });

  test('is not said where one of them tells nothing', () => {
    expect(sidesOf(null, buildRelation())).toEqual([]);
    expect(sidesOf(buildRelation(), null)).toEqual([]);
  });
});
