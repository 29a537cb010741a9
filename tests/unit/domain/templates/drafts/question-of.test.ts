import { expect, test } from 'vitest';
import { draftOfQuestion, newQuestion } from '#shared/domain/templates/drafts/draft-content.ts';
import { questionOf } from '#shared/domain/templates/drafts/question-of.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

test.each(buildTemplate().questions)('$type: the draft of a question is that question again', (question) => {
  expect(questionOf(draftOfQuestion(question))).toEqual(question);
});

test('a new question is one that may be left out, without words, help or condition', () => {
  const fresh = { id: 'fresh', type: 'long_text', required: false, competency: 'general', text: {}, help: null };
  expect(questionOf(newQuestion('fresh', 'general'))).toEqual({ ...fresh, showIf: null });
});

test('what its type has no room for stays in the draft', () => {
  const [scale] = buildTemplate().questions;
  if (scale === undefined) throw new Error('The template has questions');
  const asked = questionOf({ ...draftOfQuestion(scale), type: 'yes_no' });
  expect(asked).not.toHaveProperty('labels');
  expect(asked).not.toHaveProperty('max');
  expect(asked).not.toHaveProperty('options');
});
