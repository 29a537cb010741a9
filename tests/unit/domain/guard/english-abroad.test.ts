import { describe, expect, it } from 'vitest';
import { englishSentences, isUnmistakable } from '#shared/domain/guard/english-abroad.ts';
import { tokenise } from '#shared/domain/guard/tokens.ts';
import type { Language } from '#shared/domain/language.ts';

describe('a sentence is English', () => {
  it.each<readonly [string, Language | undefined, readonly number[]]>([
    ['The dog ran home', 'sv', [0]],
    ['The dog ran home fast', 'sv', []],
    ['She was with the union', 'sv', [0]],
    ['Hon var trygg. She was often off sick. Bra med kunder.', 'sv', [1]],
    ['The cat. The dog.', 'fi', [0, 1]],
    ['Hund och katt', 'sv', []],
    // Words of the language too, where they are.
    ['And is his', 'sv', []],
    ['And is his', 'fi', [0]],
    ['And is his', undefined, [0]],
    ['Was da war', 'de', []],
    ['Was da war', 'sv', [0]],
    ['Of and is', 'nb', []],
    ['Of and is', 'da', []],
    ['Of kuva talo', 'sv', [0]],
    ['', 'sv', []],
  ])('where one word in four is one that English is full of: “%s” in %s', (text, language, sentences) => {
    expect([...englishSentences(tokenise(text), language)]).toEqual(sentences);
  });
});

it.each([
  ['autism', true],
  ['autistic', true],
  ['pregnant', true],
  ['gift', false],
  ['nonpregnant', false],
  ['preg', false],
])('“%s” says the same wherever it is written: %s', (word, isSo) => {
  expect(tokenise(word).map(isUnmistakable)).toEqual([isSo]);
});
