import { describe, expect, test } from 'vitest';

import type { Answer, AnswersById, Submission } from '#shared/domain/questionnaire/answer.ts';
import { type AnsweredBy, alignQuestions } from '#shared/domain/report/align-questions.ts';
import { listRespondents } from '#shared/domain/report/list-respondents.ts';
import { makeBlocks } from '#shared/domain/report/make-blocks.ts';
import { makeParts } from '#shared/domain/report/make-parts.ts';
import type { ReportBlock } from '#shared/domain/report/report-model.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import { buildReferee, daysAfter, testId } from '#tests/support/builders/check-builders.ts';
import { multipleOf, plainOf, scaleOf, templateOf } from '../questionnaire/question-builders.ts';

const wording = { language: 'en', firstName: 'Kim' } as const;
const text = (words: string): Answer => ({ type: 'text', text: words });
const point = (value: number): Answer => ({ type: 'scale', value });

type Given = Readonly<{ template: QuestionTemplate; answers?: AnswersById; notes?: Readonly<Record<string, string>> }>;

/** The answers of referees A, B … to forms of their own. */
function answeredBy(...given: readonly Given[]): readonly AnsweredBy[] {
  const referees = given.map((_, index) =>
    buildReferee({ id: testId('ref', index + 1), status: 'answered', answeredAt: daysAfter(index + 1) }),
  );
  const submissions = given.map(({ answers = {}, notes }, index) =>
    buildSubmission({ refereeId: testId('ref', index + 1), answers, ...(notes && { notes }) }),
  );
  return listRespondents(referees, submissions).map((each, index) => ({
    ...each,
    template: given[index]?.template ?? templateOf([]),
  }));
}

const blocksOf = (...given: readonly Given[]): readonly ReportBlock[] =>
  makeBlocks(alignQuestions(answeredBy(...given)), wording);

const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer));

const repliesOf = (block: ReportBlock | undefined): readonly string[] => {
  const replies = block?.kind === 'scales' ? (block.rows[0]?.replies ?? []) : (block?.replies ?? []);
  return replies.map((each) => `${each.by.letter} ${each.state === 'answered' ? textOf(each.answer) : each.state}`);
};

const strengths = templateOf([plainOf('long_text', { id: 'strengths' })]);
const calm = templateOf([scaleOf({ id: 'calm' })]);

describe('answers side by side', () => {
  test('stand in the order of the fullest form, those of other forms after them', () => {
    const short = templateOf([plainOf('short_text', { id: 'last' }), scaleOf({ id: 'calm' })]);
    const long = templateOf(['calm', 'kind', 'quick'].map((id) => scaleOf({ id })));
    const rows = alignQuestions(answeredBy({ template: short }, { template: long }));
    expect(rows.map(({ question }) => question.id)).toEqual(['calm', 'kind', 'quick', 'last']);
  });

  test('say who was not asked, and who passed over it', () => {
    const other = templateOf([plainOf('short_text', { id: 'other' })]);
    const [block] = blocksOf(
      { template: strengths, answers: { strengths: text('Calm') } },
      { template: strengths },
      { template: other },
    );
    expect(repliesOf(block)).toEqual(['A Calm', 'B skipped', 'C not_asked']);
  });

  test('leave out a question that nobody was asked', () => {
    const asks = templateOf([
      plainOf('yes_no', { id: 'first' }),
      plainOf('short_text', { id: 'second', showIf: { question: 'first', is: ['yes'] } }),
    ]);
    expect(alignQuestions(answeredBy({ template: asks })).map(({ question }) => question.id)).toEqual(['first']);
  });

  test('on a scale to five are not those on one to ten', () => {
    const ten = templateOf([scaleOf({ id: 'calm' }, 10)]);
    const blocks = blocksOf(
      { template: calm, answers: { calm: point(4) } },
      { template: ten, answers: { calm: point(9) } },
    );
    expect(blocks.map((block) => [block.kind === 'scales' ? block.max : null, repliesOf(block)])).toEqual([
      [5, ['A 4', 'B not_asked']],
      [10, ['A not_asked', 'B 9']],
    ]);
  });

  test('that are empty, or of another type than the question, count as none', () => {
    expect(repliesOf(blocksOf({ template: strengths, answers: { strengths: text('  ') } })[0])).toEqual(['A skipped']);
    expect(repliesOf(blocksOf({ template: strengths, answers: { strengths: point(3) } })[0])).toEqual(['A skipped']);
    expect(repliesOf(blocksOf({ template: calm, answers: { calm: text('4') } })[0])).toEqual(['A skipped']);
    const choices = templateOf([multipleOf({ id: 'does' })]);
    const none: Answer = { type: 'multiple', options: [] };
    expect(repliesOf(blocksOf({ template: choices, answers: { does: none } })[0])).toEqual(['A skipped']);
  });
});

describe('what was noted during a call', () => {
  test('stands beside what was answered, in the order of the letters, and instead of nothing', () => {
    const [block, ...more] = blocksOf(
      { template: strengths, answers: { strengths: text('Calm') }, notes: { strengths: 'Said at once' } },
      { template: strengths, notes: { strengths: 'Thinks of it' } },
      { template: strengths },
    );
    expect(repliesOf(block)).toEqual(['A Calm', 'A Said at once', 'B Thinks of it', 'C skipped']);
    expect(more).toEqual([]);
  });

  test('on a scale stands under it, with the question', () => {
    const blocks = blocksOf(
      { template: calm, answers: { calm: point(4) }, notes: { calm: 'Always' } },
      { template: calm },
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['scales', 'texts']);
    expect(blocks[1]).toMatchObject({ question: { text: 'calm?', language: 'en' } });
    expect(repliesOf(blocks[1])).toEqual(['A Always']);
  });

  test('on employing again stands in the part of that, which comes last', () => {
    const rehires = templateOf([plainOf('rehire', { id: 'again' }), scaleOf({ id: 'calm' })]);
    const answers: AnswersById = { again: { type: 'rehire', value: 'yes', comment: '' }, calm: point(4) };
    const aligned = alignQuestions(answeredBy({ template: rehires, answers, notes: { again: 'Gladly' } }));
    const parts = makeParts(aligned, [rehires], wording);
    expect(parts.map(({ heading, blocks }) => [heading.text, blocks.map(({ kind }) => kind)])).toEqual([
      ['a', ['scales']],
      ['again?', ['rehire', 'texts']],
    ]);
  });
});

describe('scales that are neighbours', () => {
  const labelled = (id: string, low: string, high: string) => {
    const question = scaleOf({ id });
    return question.type === 'scale' ? { ...question, labels: { low: { en: low }, high: { en: high } } } : question;
  };

  test.each([
    ['share a block', labelled('kind', 'low', 'high'), 1],
    ['do not with another lower label', labelled('kind', 'never', 'high'), 2],
    ['do not with another upper label', labelled('kind', 'low', 'always'), 2],
    ['do not with more points', scaleOf({ id: 'kind' }, 10), 2],
  ])('%s', (_, other, blocks) => {
    expect(blocksOf({ template: templateOf([scaleOf({ id: 'calm' }), other]) })).toHaveLength(blocks);
  });
});

describe('a respondent', () => {
  const bo = buildReferee({ id: testId('ref', 1), status: 'answered', answeredAt: daysAfter(1) });
  const passage = { place: 'context', question: null, grounds: ['health'], start: 0, end: 4, reason: null } as const;
  const hidden = { ...passage, hidden: { at: daysAfter(3), by: 'Rita Ek' } } as const;
  const respondent = (changes: Partial<Submission>) =>
    listRespondents([bo], [buildSubmission({ submittedAt: daysAfter(4), ...changes })])[0]?.respondent;

  test.each<readonly [string, Partial<Submission>, string | null]>([
    ['has not corrected a first version', { version: 1 }, null],
    ['has corrected it with a second', { version: 2 }, daysAfter(4)],
    ['has not corrected what they confirmed after a call', { version: 2, mode: 'call_confirmed' }, null],
    ['has not corrected what a recruiter hid in it', { version: 2, passages: [hidden] }, null],
    ['has corrected it though nothing was hidden', { version: 2, passages: [passage] }, daysAfter(4)],
  ])('%s', (_, changes, at) => {
    expect(respondent(changes)?.correctedAt).toBe(at);
  });

  test('has beside them what was hidden, since when and by whom, and nothing of what stands', () => {
    expect(respondent({ passages: [passage, hidden] })?.hidden).toEqual([
      { grounds: ['health'], at: daysAfter(3), by: 'Rita Ek' },
    ]);
    expect(respondent({ passages: [passage] })).not.toHaveProperty('hidden');
    expect(respondent({})).not.toHaveProperty('hidden');
  });
});
