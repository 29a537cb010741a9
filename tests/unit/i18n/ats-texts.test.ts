import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { everyText } from '#tests/support/documents/every-text.ts';

const all = await Promise.all(
  languages.map(async (language) => [language, everyText(await loadAtsTexts(language))] as const),
);

/** Nordic neighbours, and names of things. */
const rightlyEqual = 25;

describe('What ATSs and their users read', () => {
  it.each(all)('stands in %s: nothing is empty, nothing is a value that nobody filled in', (_, texts) => {
    expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('is translated: hardly anything is the same in two languages', () => {
    const english = new Set(all.find(([language]) => language === 'en')?.[1]);
    for (const [language, texts] of all) {
      const foreign = language === 'en' ? [] : texts.filter((text) => english.has(text) && text.length > 8);
      expect(foreign).toEqual([]);
      const others = new Set(all.flatMap(([other, more]) => (other === language ? [] : more)));
      expect(new Set(texts.filter((text) => others.has(text))).size).toBeLessThan(rightlyEqual);
    }
  });

  it('has the words of the guide and the contract', async () => {
    const sv = await loadAtsTexts('sv');
    expect([sv.results.candidateLink, sv.results.report]).toEqual(['Länk till kandidat', 'Referensrapport']);
    const en = await loadAtsTexts('en');
    expect([en.results.waiting, en.results.answers({ answered: 1, expected: 3, withdrawn: 0 })]).toEqual([
      'Waiting for candidate',
      '1 of 3 answers in',
    ]);
  });
});
