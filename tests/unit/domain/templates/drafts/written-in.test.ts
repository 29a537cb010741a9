import { describe, expect, test } from 'vitest';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import type { DraftContent, DraftQuestion } from '#shared/domain/templates/drafts/template-draft.ts';
import {
  competenciesInUse,
  isQuestionWritten,
  isWritten,
  languagesBegun,
  languagesWritten,
  textsOf,
} from '#shared/domain/templates/drafts/written-in.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

const content = contentOf(buildTemplate());

function questionOf(id: string): DraftQuestion {
  const found = content.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no question ${id}`);
  return found;
}

const scale = questionOf('keeps_calm');
const single = questionOf('worked_where');
const text = questionOf('role');

describe('the texts of a question that its referee reads', () => {
  test('are its words, its help and what its type has beside them', () => {
    const { low, high } = scale.labels;
    expect(textsOf(scale)).toEqual([scale.text, scale.help, low, high]);
    expect(textsOf(single)).toEqual([single.text, ...single.options.map((option) => option.text)]);
    expect(textsOf({ ...single, type: 'multiple' })).toEqual(textsOf(single));
  });

  test('are none that were left over from another type', () => {
    const full = { ...text, options: single.options, labels: scale.labels };
    expect(textsOf(full)).toEqual([text.text]);
    expect(textsOf({ ...full, type: 'scale' })).toEqual([text.text, scale.labels.low, scale.labels.high]);
  });

  const onlySwedish = { sv: 'Bara svenska' };
  test.each<readonly [string, DraftQuestion]>([
    ['its words', { ...text, text: onlySwedish }],
    ['its help', { ...text, help: onlySwedish }],
    ['one end of its scale', { ...scale, labels: { ...scale.labels, high: onlySwedish } }],
    ['one answer to choose', { ...single, options: [...single.options, { id: 'new', text: onlySwedish }] }],
  ])('are not there in a language that lacks %s', (_, question) => {
    expect([isQuestionWritten(question, 'sv'), isQuestionWritten(question, 'en')]).toEqual([true, false]);
  });
});

describe('a draft', () => {
  const without = (changes: Partial<DraftContent>) => languagesWritten({ ...content, ...changes });

  test('is written in the languages in which nothing is missing', () => {
    expect(languagesWritten(content)).toEqual(['sv', 'en']);
    expect(isWritten(content, 'de')).toBe(false);
  });

  test.each<readonly [string, Partial<DraftContent>]>([
    ['its name', { name: { sv: 'Nattskift' } }],
    ['one of its areas', { competencies: { ...content.competencies, night_work: { sv: 'Natt' } } }],
    ['one of its questions', { questions: [...content.questions.slice(1), { ...scale, text: { sv: 'Lugn?' } }] }],
  ])('is not written in a language that lacks %s', (_, changes) => {
    expect(without(changes)).toEqual(['sv']);
  });

  test('is written in no language while it has no question, or an area without a name', () => {
    expect(without({ questions: [] })).toEqual([]);
    expect(without({ competencies: {} })).toEqual([]);
  });

  test('needs no name for areas that no question belongs to any more', () => {
    const competencies = { ...content.competencies, given_up: {} };
    expect(competenciesInUse({ ...content, competencies })).not.toContain('given_up');
    expect(without({ competencies })).toEqual(['sv', 'en']);
  });

  test('is begun in a language as soon as one question has words or help in it', () => {
    const questions = [
      { ...text, text: { fi: 'Mikä?' } },
      { ...text, text: {}, help: { de: 'Bitte' } },
    ];
    expect(languagesBegun({ ...content, questions })).toEqual(['fi', 'de']);
  });
});
