import { describe, expect, it } from 'vitest';
import { foldWord, squeeze, tokenise } from '#shared/domain/guard/tokens.ts';

/** The words of each sentence. */
const sentencesOf = (text: string): readonly string[] => {
  const bySentence = Map.groupBy(tokenise(text), ({ sentence }) => sentence);
  return [...bySentence.values()].map((tokens) => tokens.map(({ folded }) => folded).join(' '));
};

describe('a word as it is compared', () => {
  it.each([
    ['Sjuk', 'sjuk'],
    ['ÄLDRE', 'aldre'],
    ['2nd', '2nd'],
    ['A.D.H.D', 'adhd'],
    ['sjuk\u00adskriven', 'sjukskriven'],
    ['s\u0458uk', 'sjuk'],
    ['schw\u03b1nger', 'schwanger'],
    ['\u0421\u043e\u0440', '\u0441\u043e\u0440'],
    ['Ｓjuk', 'sjuk'],
  ])('%j is %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });

  it.each([
    ['alcohollic', 'alcoholic'],
    ['abbbbot', 'abot'],
    // Too short, and letters whose doubling makes another word.
    ['fetta', 'fetta'],
    ['kitten', 'kiten'],
    ['school', 'school'],
    ['needed', 'needed'],
  ])('%s without its doubled letters is %s', (folded, squeezed) => {
    expect(squeeze(folded)).toBe(squeezed);
  });
});

describe('the words of a text', () => {
  it('say where they stand, whatever stands around and in them', () => {
    const text = ' «Kim», t.o.m. sjuk-skriven\u200b; 5 ä\u0308r!';
    const tokens = tokenise(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kim',
      't.o.m',
      'sjuk',
      'skriven\u200b',
      '5',
      'ä\u0308r',
    ]);
    expect(tokens.map(({ folded }) => folded)).toEqual(['kim', 'tom', 'sjuk', 'skriven', '5', 'ar']);
    expect(tokens.map(({ capital }) => capital)).toEqual([true, false, false, false, false, false]);
    expect(tokens.map(({ squeezed }) => squeezed)).toEqual(tokens.map(({ folded }) => folded));
  });

  it('are written with a capital where their first letter is one, and only then', () => {
    expect(tokenise('Kim iPad KIM').map(({ capital }) => capital)).toEqual([true, false, true]);
  });

  it.each([
    ['sjuk-skriven', [false, true]],
    ['sjuk\u2010skriven', [false, true]],
    ['sjuk-\nskriven', [false, true]],
    ['sjuk - skriven', [false, false]],
    ['sjuk skriven', [false, false]],
    ['-sjuk skriven', [false, false]],
    ['a-b c-d', [false, true, false, true]],
  ])('are joined where a hyphen alone stands between them: %j', (text, joined) => {
    expect(tokenise(text).map((token) => token.joined)).toEqual(joined);
  });

  it('are none where nothing is written that can be read', () => {
    expect(tokenise('')).toEqual([]);
    expect(tokenise(' \u200b … !')).toEqual([]);
  });
});

describe('a sentence', () => {
  it.each([
    ['Kim var sjuk. Bo kom', ['kim var sjuk', 'bo kom']],
    ['Var hon sjuk? Ja! Ofta; länge', ['var hon sjuk', 'ja', 'ofta', 'lange']],
    ['Sjuk… Frisk', ['sjuk', 'frisk']],
    ['Sjuk • frisk', ['sjuk', 'frisk']],
    ['Sjuk, men (ofta) – frisk: ja', ['sjuk men ofta frisk ja']],
    // A line that is wrapped goes on with a small letter.
    ['Hon var\nsjuk', ['hon var sjuk']],
    ['Hon var \r\n sjuk', ['hon var sjuk']],
    ['Hon var\nSjuk', ['hon var', 'sjuk']],
    ['Hon var\n\nsjuk', ['hon var', 'sjuk']],
    // Dots in figures and behind what is cut short end none.
    ['Tjänar 38.000 kr', ['tjanar 38 000 kr']],
    ['Kom 23. januari', ['kom 23 januari']],
    ['Var ca. fem', ['var ca fem']],
    ['Var bl.a. sjuk', ['var bl a sjuk']],
    ['Var tex. fem', ['var tex fem']],
    ['Var sjuk. fem', ['var sjuk', 'fem']],
    ['Var sju. Fem', ['var sju', 'fem']],
    ['Var sju! fem', ['var sju', 'fem']],
    ['. Kim var sjuk', ['kim var sjuk']],
  ])('ends where it ends: %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('is counted on from the one before', () => {
    expect(tokenise('En. Två. Tre').map(({ sentence }) => sentence)).toEqual([0, 1, 2]);
  });
});
