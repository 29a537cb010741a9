import { expect, test } from 'vitest';
import { isLanguage, languageOfTag } from '#shared/domain/language.ts';

test.each([
  ['sv', 'sv'],
  ['SV-fi', 'sv'],
  ['de_AT', 'de'],
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['fr', null],
  ['', null],
  ['swedish', null],
])('the language of “%s” is %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});

test('a language is one of the six, and nothing else is', () => {
  expect(['sv', 'en', 'nb', 'da', 'fi', 'de'].filter((each) => !isLanguage(each))).toEqual([]);
  expect(['SV', 'no', '', null, undefined, 1].filter(isLanguage)).toEqual([]);
});
