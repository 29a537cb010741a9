import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { capitalise, formatDecimal, numberInWords } from '#shared/i18n/numbers.ts';

describe('numbers in prose', () => {
  it.each(languages)('are words up to twelve in %s, then digits', (language) => {
    const words = Array.from({ length: 13 }, (_, number) => numberInWords(number, language));
    expect(new Set(words).size).toBe(13);
    expect(words.filter((word) => /\d/.test(word))).toEqual([]);
    expect(numberInWords(13, language)).toBe('13');
  });

  it('have the decimal mark of the language', () => {
    expect(formatDecimal(4.333, 'sv')).toBe('4,3');
    expect(formatDecimal(4.333, 'en')).toBe('4.3');
  });

  it('begin a sentence with a capital', () => {
    expect(capitalise('åtta')).toBe('Åtta');
  });
});
