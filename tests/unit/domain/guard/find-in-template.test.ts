import { describe, expect, it } from 'vitest';
import { betterQuestion } from '#shared/domain/guard/better-questions.ts';
import { findForbidden } from '#shared/domain/guard/find-forbidden.ts';
import { findInTemplate } from '#shared/domain/guard/find-in-template.ts';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { ruleCountries, ruleCountryOf, ruleOf } from '#shared/domain/guard/rules-by-country.ts';
import { languages } from '#shared/domain/language.ts';
import { builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { competencyNames } from '#shared/domain/templates/competency-names.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
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

  it('points at each text that a question has, by the place that it stands at', () => {
    const said = { en: 'Was {name} often sick?', fi: 'Oliko {name} raskaana?' };
    const placesOf = (question: Question) =>
      findInTemplate({ questions: [mainStrengths, question], competencies: {} }).map(
        ({ pointer, questionId, language, ground }) => [pointer, questionId, language, ground],
      );
    const everywhere = (place: string) => [
      [`/questions/1/${place}/en`, 'asked', 'en', 'health'],
      [`/questions/1/${place}/fi`, 'asked', 'fi', 'family'],
    ];
    const base = { id: 'asked', required: false, competency: 'general', text: {}, help: null, showIf: null };
    expect(placesOf({ ...base, type: 'long_text', text: said })).toEqual(everywhere('text'));
    expect(placesOf({ ...base, type: 'long_text', help: said })).toEqual(everywhere('help'));
    const options = [
      { id: 'one', text: { en: 'Calm' } },
      { id: 'two', text: said },
    ];
    expect(placesOf({ ...base, type: 'single', options })).toEqual(everywhere('options/1/text'));
    const labels = { low: said, high: said };
    expect(placesOf({ ...base, type: 'scale', max: 5, labels })).toEqual([
      ...everywhere('labels/low'),
      ...everywhere('labels/high'),
    ]);
  });

  it('exempts other words beside them', () => {
    const question = { ...mainStrengths, text: { en: 'How did {name} lead rehabilitation?' }, help: null };
    expect(findInTemplate({ questions: [question], competencies: {} }, ['Rehabilitation centre'])).toEqual([]);
  });

  it('exempts the names of the template’s competencies', () => {
    const question = { ...mainStrengths, text: { en: 'How did {name} lead rehabilitation?' }, help: null };
    const competencies = { rehab: { en: 'Rehabilitation' } };
    expect(findInTemplate({ questions: [question], competencies: {} })).toHaveLength(1);
    expect(findInTemplate({ questions: [question], competencies })).toEqual([]);
  });

  it('names a rule for each ground in each country', () => {
    for (const country of ruleCountries) for (const ground of grounds) expect(ruleOf(ground, country)).toMatch(/\d/);
    expect(languages.map(ruleCountryOf)).toEqual(['SE', 'EU', 'NO', 'DK', 'FI', 'DE']);
  });
});
