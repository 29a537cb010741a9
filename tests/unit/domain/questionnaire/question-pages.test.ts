import { describe, expect, test } from 'vitest';

import { askedPages, questionPages } from '#shared/domain/questionnaire/question-pages.ts';
import { remainingMinutes } from '#shared/domain/questionnaire/remaining-minutes.ts';
import { builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { plainOf, scaleOf, templateOf } from './question-builders.ts';

const idsOf = (pages: ReturnType<typeof questionPages>) =>
  pages.map((page) => page.questions.map((question) => question.id));

describe('pages of questions', () => {
  test('one competency a page, in the order of the template', () => {
    const template = templateOf([
      scaleOf({ id: '1', competency: 'a' }),
      scaleOf({ id: '2', competency: 'a' }),
      scaleOf({ id: '3', competency: 'b' }),
    ]);
    expect(idsOf(questionPages(template))).toEqual([['1', '2'], ['3']]);
  });

  test('a competency of more than four questions is shared out evenly', () => {
    const template = templateOf(['1', '2', '3', '4', '5', '6'].map((id) => scaleOf({ id })));
    expect(idsOf(questionPages(template))).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  test('a follow-up stands on the page after its cause, and its page goes when it is not asked', () => {
    const template = templateOf([
      plainOf('yes_no', { id: 'cause' }),
      plainOf('long_text', { id: 'follow-up', showIf: { question: 'cause', is: ['yes'] } }),
      scaleOf({ id: 'other', competency: 'b' }),
    ]);
    expect(idsOf(questionPages(template))).toEqual([['cause'], ['follow-up'], ['other']]);
    expect(askedPages(template, {}).map((page) => page.number)).toEqual([1, 3]);
    const yes = { cause: { type: 'yes_no', value: 'yes', comment: '' } } as const;
    expect(askedPages(template, yes).map((page) => page.number)).toEqual([1, 2, 3]);
  });

  test.each(builtInTemplates)(
    '$id: every question once, follow-ups after their causes, four a page at most',
    (each) => {
      const pages = questionPages(each);
      expect(idsOf(pages).flat()).toEqual(each.questions.map((question) => question.id));
      for (const { questions } of pages) {
        expect(questions.length).toBeLessThanOrEqual(4);
        const ids = questions.map((question) => question.id);
        expect(ids).not.toContain(questions.find((question) => question.showIf !== null)?.showIf?.question);
      }
    },
  );

  test('an empty template has no pages', () => {
    expect(questionPages(templateOf([]))).toEqual([]);
  });
});

describe('minutes left', () => {
  const template = templateOf([scaleOf({ id: '1' }), scaleOf({ id: '2' }), plainOf('short_text', { id: '3' })], 4);

  test('all of them before the first answer, rounded up after, one at least', () => {
    const scale = { type: 'scale', value: 3 } as const;
    expect(remainingMinutes(template, {})).toBe(4);
    expect(remainingMinutes(template, { 1: scale })).toBe(3);
    expect(remainingMinutes(template, { 1: scale, 2: scale })).toBe(2);
    expect(remainingMinutes(template, { 1: scale, 2: scale, 3: { type: 'text', text: 'x' } })).toBe(1);
  });
});
