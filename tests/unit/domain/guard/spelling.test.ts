import { expect, it } from 'vitest';
import { spelt } from '#shared/domain/guard/spelling.ts';
import { tokenise } from '#shared/domain/guard/tokens.ts';
import type { Language } from '#shared/domain/language.ts';

const read = (text: string, languages: readonly Language[]): readonly string[] =>
  spelt(tokenise(text), languages).map(({ folded }) => folded);

it.each<readonly [string, readonly Language[], string]>([
  ['sjukskirven', ['sv'], 'sjukskriven'],
  ['gravidd', ['sv'], 'gravidd'],
  ['gravvid', ['sv'], 'gravid'],
  ['garvid', ['sv'], 'gravid'],
  ['pregnent', ['en'], 'pregnant'],
  ['pregnent', ['sv', 'en'], 'pregnant'],
  // Another ending is an inflection, another beginning another word, and two slips are none.
  ['pregnand', ['en'], 'pregnand'],
  ['bregnant', ['en'], 'bregnant'],
  ['pergnent', ['en'], 'pergnent'],
  // A word that is right stays, and so does one of a language that is not asked for.
  ['pensionen', ['sv'], 'pensionen'],
  ['pregnent', ['sv'], 'pregnent'],
  ['pregnent', [], 'pregnent'],
  // Shorter ones are other words.
  ['garvi', ['sv'], 'garvi'],
])('%s, in %j, is %s', (written, languages, meant) => {
  expect(read(written, languages)).toEqual([meant]);
  expect(read(written, languages)).toEqual([meant]);
});

it('all else of a word that is put right stays as it was written', () => {
  const [token] = tokenise('Alkohollist');
  const [right] = spelt(tokenise('Alkohollist'), ['sv']);
  expect(right).toEqual({ ...token, folded: 'alkoholist', squeezed: 'alkoholist' });
  const [depressed] = spelt(tokenise('depresssed'), ['en']);
  expect(depressed).toMatchObject({ folded: 'depressed', squeezed: 'depresed' });
});

it('words are forgotten when there are very many, and read the same again', () => {
  const many = Array.from({ length: 9_000 }, (_, index) => `wort${index}`);
  expect(read(['gravvid', ...many, 'gravvid'].join(' '), ['sv'])).toEqual(['gravid', ...many, 'gravid']);
});
