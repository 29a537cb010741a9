import { describe, expect, it } from 'vitest';
import { betterQuestion } from '#shared/domain/guard/better-questions.ts';
import { findForbidden } from '#shared/domain/guard/find-forbidden.ts';
import { findInTemplate } from '#shared/domain/guard/find-in-template.ts';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { ruleCountries, ruleCountryOf, ruleOf } from '#shared/domain/guard/rules-by-country.ts';
import { languages } from '#shared/domain/language.ts';
import { builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { competencyNames } from '#shared/domain/templates/competency-names.ts';
import { mainStrengths } from '#shared/domain/templates/questions/own-words.ts';

describe('findInTemplate', () => {
  it.each(builtInTemplates)('finds nothing in $id, version $version', (template) => {
    expect(findInTemplate({ ...template, competencies: {} })).toEqual([]);
  });

  it('finds nothing in the names of competencies, nor in what it suggests', () => {
    for (const language of languages) {
      for (const name of Object.values(competencyNames)) expect(findForbidden(name[language], [language])).toEqual([]);
      for (const ground of grounds) expect(findForbidden(betterQuestion(ground, language), [language])).toEqual([]);
    }
  });

  it('points at the text and suggests another question in its language', () => {
    const question = { ...mainStrengths, text: { sv: 'Hur ofta var {name} sjuk?', en: 'What are the strengths?' } };
    expect(findInTemplate({ questions: [question], competencies: {} })).toMatchObject([
      {
        pointer: '/questions/0/text/sv',
        questionId: 'main_strengths',
        language: 'sv',
        ground: 'health',
        suggestion: 'Hur höll {name} överenskomna tider och åtaganden?',
      },
    ]);
  });

  it('exempts the names of the template’s competencies', () => {
    const question = { ...mainStrengths, text: { en: 'How did {name} lead rehabilitation?' }, help: null };
    const competencies = { rehab: { en: 'Rehabilitation' } };
    expect(findInTemplate({ questions: [question], competencies: {} })).toHaveLength(1);
    expect(findInTemplate({ questions: [question], competencies })).toEqual([]);
  });

  it('names a rule for each ground in each country', () => {
    for (const country of ruleCountries) for (const ground of grounds) expect(ruleOf(ground, country)).toMatch(/\d/);
    expect(ruleCountryOf('nb')).toBe('NO');
  });
});
