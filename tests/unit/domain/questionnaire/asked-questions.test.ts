import { describe, expect, test } from 'vitest';

import type { Answer } from '#shared/domain/questionnaire/answer.ts';
import {
  answersAsked,
  askedQuestions,
  countAnswers,
  missingAnswers,
} from '#shared/domain/questionnaire/asked-questions.ts';
import { multipleOf, plainOf, scaleOf, singleOf, templateOf } from './question-builders.ts';

const causes: readonly [string, Answer][] = [
  ['low', { type: 'scale', value: 2 }],
  ['choice', { type: 'single', option: 'two' }],
  ['choices', { type: 'multiple', options: ['one', 'three'] }],
  ['yes', { type: 'yes_no', value: 'yes', comment: '' }],
  ['again', { type: 'rehire', value: 'with_conditions', comment: '' }],
];

const template = templateOf([
  scaleOf({ id: 'low' }),
  singleOf({ id: 'choice' }),
  multipleOf({ id: 'choices' }),
  plainOf('yes_no', { id: 'yes' }),
  plainOf('rehire', { id: 'again' }),
  plainOf('long_text', { id: 'after low', showIf: { question: 'low', is: ['1', '2'] } }),
  plainOf('long_text', { id: 'after choice', showIf: { question: 'choice', is: ['two'] } }),
  plainOf('long_text', { id: 'after choices', showIf: { question: 'choices', is: ['three'] } }),
  plainOf('long_text', { id: 'after yes', showIf: { question: 'yes', is: ['yes'] } }),
  plainOf('long_text', { id: 'after again', showIf: { question: 'again', is: ['no', 'with_conditions'] } }),
]);

describe('which questions are asked', () => {
  test.each(causes)('an answer to %s brings its follow-up, and nothing else', (id, answer) => {
    const asked = askedQuestions(template, { [id]: answer }).map((question) => question.id);
    expect(asked).toEqual(['low', 'choice', 'choices', 'yes', 'again', `after ${id}`]);
  });

  test('another answer brings none', () => {
    const asked = askedQuestions(template, { low: { type: 'scale', value: 'cannot_judge' } });
    expect(asked).toHaveLength(5);
  });

  test('a follow-up of a follow-up goes when the first cause goes, whatever was written to it', () => {
    const chain = templateOf([
      plainOf('yes_no', { id: 'first' }),
      plainOf('yes_no', { id: 'second', showIf: { question: 'first', is: ['yes'] } }),
      plainOf('short_text', { id: 'third', showIf: { question: 'second', is: ['yes'] }, required: true }),
    ]);
    const yes: Answer = { type: 'yes_no', value: 'yes', comment: '' };
    const no: Answer = { type: 'yes_no', value: 'no', comment: '' };
    const text: Answer = { type: 'text', text: 'kept' };
    expect(askedQuestions(chain, { first: yes, second: yes })).toHaveLength(3);
    expect(answersAsked(chain, { first: no, second: yes, third: text })).toEqual({ first: no });
    expect(missingAnswers(chain, { first: yes, second: yes }).map(({ id }) => id)).toEqual(['third']);
    expect(missingAnswers(chain, { first: no, second: yes })).toEqual([]);
  });
});

test('what was asked and what was answered are counted after the conditions', () => {
  const chain = templateOf([
    plainOf('yes_no', { id: 'first', required: true }),
    plainOf('short_text', { id: 'second', showIf: { question: 'first', is: ['yes'] } }),
  ]);
  const yes: Answer = { type: 'yes_no', value: 'yes', comment: '' };
  const no: Answer = { type: 'yes_no', value: 'no', comment: '' };
  const text: Answer = { type: 'text', text: 'kept' };
  expect(countAnswers(chain, {})).toEqual({ asked: 1, answered: 0 });
  expect(countAnswers(chain, { first: yes })).toEqual({ asked: 2, answered: 1 });
  expect(countAnswers(chain, { first: yes, second: text })).toEqual({ asked: 2, answered: 2 });
  expect(countAnswers(chain, { first: no, second: text })).toEqual({ asked: 1, answered: 1 });
  expect(missingAnswers(chain, { first: yes })).toEqual([]);
  expect(answersAsked(chain, { first: yes })).toEqual({ first: yes });
});
