import { describe, expect, test } from 'vitest';

import { languages } from '#shared/domain/language.ts';
import type { AnswerError } from '#shared/domain/questionnaire/answer-error.ts';
import { relationParts } from '#shared/domain/questionnaire/read-relation.ts';
import { loadRefereeTexts } from '#shared/i18n/referee/load.ts';

const errors: readonly AnswerError[] = [
  ...(['write', 'choose', 'choose_for_comment', 'from_month', 'from_year', 'from_future'] as const).map((code) => ({
    code,
  })),
  ...(['to_month', 'to_year', 'to_future', 'order'] as const).map((code) => ({ code })),
  { code: 'too_long', max: 200, excess: 1 },
  { code: 'too_long', max: 200, excess: 7 },
];

const samplesOf = (count: number) => ({
  name: 'Kim',
  asker: 'Rita',
  switchboard: '+4684650041',
  phone: null,
  referee: 'Bo',
  fullName: 'Bo Ahl',
  candidate: 'Kim Lund',
  recruiter: 'Rita Ek',
  count,
  minutes: count,
  months: count,
  number: count,
  part: count,
  excess: count,
  parts: 5,
  total: 11,
  max: 5,
  value: 4,
  day: '28.11.',
  when: '28.11. 09.10',
  clock: '09.10',
  from: '3/2019',
  to: '6/2023',
  post: 'Enhetschef',
  source: 'candidate',
  contact: 'both',
  error: errors[0],
});

const given: readonly unknown[] = [
  samplesOf(1),
  samplesOf(7),
  ...errors.map((error) => ({ ...samplesOf(1), error })),
  ...relationParts.map((field) => ({ ...samplesOf(1), field })),
  ...['recruiter', 'ats'].map((source) => ({ ...samplesOf(1), source })),
  ...['email', 'phone'].map((contact) => ({ ...samplesOf(1), contact })),
];

const isFunction = (value: unknown): value is (of: unknown) => unknown => typeof value === 'function';

const textsIn = (texts: unknown): readonly string[] => {
  if (typeof texts === 'string') return [texts];
  if (isFunction(texts)) return given.flatMap((of) => textsIn(texts(of)));
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(textsIn) : [];
};

/** The same in two languages, and rightly so: short words that the neighbours share. */
const rightlyEqual: readonly string[] = [
  '28.11. 09.10',
  '3/2019 til 6/2023',
  '4 av 5',
  'Del 1 av 5',
  'Del 7 av 5',
  'Fra',
  'Hei, Bo!',
  'Hej Bo!',
  'Hvem',
  'Hvorfor?',
  'Ja',
  'Kim var min chef',
  'Nej',
  'Når du har sendt',
  'Om Kim Lund',
  'Reference for Kim Lund',
  'Skala fra 1 til 5',
  'Svaret mangler.',
  'Til',
  'reference',
  'siden 3/2019',
];

describe("the referee's texts", () => {
  test('are in no two languages the same, but for what is listed', async () => {
    const said = await Promise.all(
      languages.map(async (language) => new Set(textsIn(await loadRefereeTexts(language)))),
    );
    const shared = [...new Set(said.flatMap((texts) => [...texts]))].filter(
      (text) => said.filter((texts) => texts.has(text)).length > 1,
    );
    expect(shared.filter((text) => !rightlyEqual.includes(text)).toSorted()).toEqual([]);
  });

  test.each(languages)('in %s are whole, and keep to the voice', async (language) => {
    const texts = textsIn(await loadRefereeTexts(language));
    expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
    expect(texts.filter((text) => /!(?!$)/.test(text) || /\b(?:please|simply|oops)\b/i.test(text))).toEqual([]);
    expect(texts.filter((text) => text.endsWith('!') && !/^(?:Hej|Hei,?|Guten Tag) /.test(text))).toEqual([]);
  });
});
