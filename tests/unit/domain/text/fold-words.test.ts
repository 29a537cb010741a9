import { expect, test } from 'vitest';
import { foldWords } from '#shared/domain/text/fold-words.ts';

test.each([
  ['Åsa Lund-Ek', ['asa', 'lund', 'ek']],
  ['  E\u0301va,  O’Brien 2 ', ['eva', 'o', 'brien', '2']],
  ['山田', ['山田']],
  [
    'Ander\u00adsson \u0639\u0628\u062f\u200c\u0627\u0644\u0644\u0647',
    ['andersson', '\u0639\u0628\u062f\u0627\u0644\u0644\u0647'],
  ],
  ['O\u02bcDowd', ['o', 'dowd']],
  ['Søren Łukasz', ['soren', 'lukasz']],
  ['Strauß STRAUSS', ['strauss', 'strauss']],
  ['Ægir Þór Đorđe', ['aegir', 'thor', 'dorde']],
  ['İzmir Ilgın', ['izmir', 'ilgin']],
  ['ΝΊΚΟΣ Νίκος', ['νικοσ', 'νικοσ']],
  ['カトウ がとう', ['かとう', 'かとう']],
  ['नीना नानी', ['नीना', 'नानी'].map((word) => word.normalize('NFKD'))],
  ['สมชาย สมชัย', ['สมชาย', 'สมชัย']],
  ['\u05d3\u05b8\u05bc\u05d5\u05b4\u05d3', ['\u05d3\u05d5\u05d3']],
  ['\u0645\u064f\u062d\u0645\u0651\u062f', ['\u0645\u062d\u0645\u062f']],
  ['Йосиф', ['иосиф']],
  ['…', []],
])('the words of “%s” are %j', (text, words) => {
  expect(foldWords(text)).toEqual(words);
});
