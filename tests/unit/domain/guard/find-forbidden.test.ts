import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findForbidden } from '#shared/domain/guard/find-forbidden.ts';
import { languages } from '#shared/domain/language.ts';
import { longestLongAnswer } from '#shared/domain/limits.ts';
import { readCorpus } from './read-corpus.ts';

const milliseconds = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** The quickest of some runs: the machine does other things too. */
const quickest = (runs: number, work: () => void): number =>
  Math.min(...Array.from({ length: runs }, () => milliseconds(work)));

describe('findForbidden', () => {
  it('says the ground, and where in the text as it was written', () => {
    const text = 'Bra 👍🏽. Kim var sjukskriven, men kom tillbaka.';
    const [finding] = findForbidden(text, ['sv']);
    expect(finding).toMatchObject({ ground: 'health', code: 'mentions_health' });
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.passage);
    expect(finding?.passage).toContain('sjukskriven');
  });

  it.each([
    ['sv', 'Hon var SJUKSKRIVEN.'],
    ['sv', 'Hon var sjuk\u00adskriven.'],
    ['sv', 'Hon var ｓjukskriven.'],
    ['de', 'Sie ist schwerbehindert.'],
    ['de', 'Er hatte Rueckenschmerzen.'],
    ['fi', 'Sairauspoissaoloja oli paljon.'],
    ['fi', 'Ikäänsä nähden hyvä.'],
  ] as const)('%s: however it is written: %s', (language, text) => {
    expect(findForbidden(text, [language])).not.toEqual([]);
  });

  it('knows the English words in any language, and not another language', () => {
    expect(findForbidden('Kim was pregnant.', ['fi'])).toMatchObject([{ ground: 'family' }]);
    expect(findForbidden('Kim oli raskaana.', ['sv'])).toEqual([]);
  });

  it('reads a word that English has too as the text’s own language does', () => {
    expect(findForbidden('Kim har autism.', ['sv'])).toMatchObject([{ ground: 'health' }]);
    expect(findForbidden('Kim arbetade på ett gruppboende för unga med autism.', ['sv'])).toEqual([]);
  });

  it('takes a dot within a number for no end of a sentence', () => {
    expect(findForbidden('Han lå på 38.000.', ['da'])).toMatchObject([{ ground: 'pay' }]);
  });

  it('lets exceptions win over the words in them', () => {
    expect(findForbidden('Sjuksköterska på sjukhus, äldreomsorg och barnsköterska', ['sv'])).toEqual([]);
    expect(findForbidden('A race condition in the native app of the drug store', ['en'])).toEqual([]);
  });

  it('exempts the title, the names and the competencies of a check', () => {
    const text = 'Christian Frisk is good with pensions.';
    expect(findForbidden(text, ['en'], ['Christian Frisk', 'Pensions'])).toEqual([]);
    expect(findForbidden('Christian is often sick.', ['en'], ['Christian'])).toMatchObject([{ ground: 'health' }]);
  });

  it('reaches over no end of a sentence', () => {
    expect(findForbidden('Who has. Children are welcome.', ['en'])).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...languages), (text, language) => {
        const found = findForbidden(text, [language]);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ passage }) => passage));
      }),
    );
  });

  it.each(['sjuk', 'a'.repeat(50), 'var hade är ', 'is was has with a ', 'hon var .. han är ', 'ä̈', 'krank krank '])(
    'takes time that grows no faster than the text: %s',
    (piece) => {
      const short = piece.repeat(Math.ceil(4_000 / piece.length));
      const long = short.repeat(8);
      findForbidden(short, languages);
      const ofShort = quickest(12, () => findForbidden(short, languages));
      const ofLong = quickest(12, () => findForbidden(long, languages));
      expect(ofLong).toBeLessThan(8 * ofShort * 4 + 20);
    },
  );

  it('reads the longest review page of a built-in template in a tenth of a second', () => {
    const job = readCorpus('sv', 'whole').flatMap(({ ground, text }) => (ground === null ? [text] : []));
    const longest = [...job, ...job, ...job].join(' ').slice(0, longestLongAnswer - 40);
    const answers = Array.from({ length: 5 }, () => `${longest} Kim var sjukskriven en tid under våren.`);
    const read = (): void => {
      for (const answer of answers) findForbidden(answer, ['sv']);
    };
    expect(quickest(20, read)).toBeLessThan(100);
  });
});
