import { expect, test } from 'vitest';

import type { Answer } from '#shared/domain/questionnaire/answer.ts';
import { answerSays } from '#shared/domain/questionnaire/answer-says.ts';
import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';

test.each<readonly [string, Answer, readonly object[]]>([
  ['a point', { type: 'scale', value: 4 }, [{ is: 'figure', value: 4 }]],
  ['that one cannot judge', { type: 'scale', value: 'cannot_judge' }, [{ is: 'value', value: 'cannot_judge' }]],
  ['a choice', { type: 'single', option: 'one' }, [{ is: 'option', id: 'one' }]],
  ['a period', { type: 'date_range', from: '2019-03', to: null }, [{ is: 'period', from: '2019-03', to: null }]],
])('an answer says %s', (_, answer, said) => {
  expect(answerSays(answer)).toEqual(said);
});

test('a condition may look for the points of a scale, for the options of a choice, and for nothing that is written', () => {
  const options = ['one', 'two'].map((id) => ({ id, text: { en: id } }));
  expect(questionKinds.scale.offers({ type: 'scale', max: 5 })).toEqual(['1', '2', '3', '4', '5', 'cannot_judge']);
  expect(questionKinds.scale.offers({ type: 'scale' })).toEqual(['cannot_judge']);
  expect(questionKinds.single.offers({ type: 'single', options })).toEqual(['one', 'two']);
  expect(questionKinds.long_text.offers({ type: 'long_text' })).toEqual([]);
});
