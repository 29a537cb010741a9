import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { loadReportTexts } from '#shared/i18n/report/load.ts';

/** Every text by its place, with its parameters filled in. */
function textsIn(texts: object, place = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = place === '' ? key : `${place}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    if (typeof value === 'function') return [[here, String(value)] as const];
    return typeof value === 'object' && value !== null ? textsIn(value, here) : [];
  });
}

/** The same in two languages, and rightly so: what the neighbours share. */
const rightlyEqual: readonly string[] = [
  'about.deletedOn',
  'about.heading',
  'and',
  'answer.answer',
  'answer.values.cannot_judge',
  'answer.values.no',
  'answer.values.yes',
  'given.corrected',
  'given.inLanguage.da',
  'given.inLanguage.de',
  'given.inLanguage.en',
  'given.inLanguage.fi',
  'given.inLanguage.nb',
  'given.inLanguage.sv',
  'intro',
  'pdf.leftOut',
  'scale.answers',
  'scale.cannotJudge',
  'scale.caption',
  'scale.tableOf',
  'who.relations.colleague',
  'oneReferee.all',
  'who.relations.manager',
  'who.since',
];

describe('The texts of the report', () => {
  test('are in no two languages the same, but for what is listed', async () => {
    const all = await Promise.all(languages.map(async (language) => textsIn(await loadReportTexts(language))));
    const byText = Map.groupBy(all.flat(), ([place, text]) => `${place} ${text}`);
    const equal = [...byText.values()].flatMap((same) => (same.length > 1 ? [same[0]?.[0]] : []));
    expect(new Set(equal)).toEqual(new Set(rightlyEqual));
  });

  test.each(languages)('name no one in the file name, %s', async (language) => {
    expect((await loadReportTexts(language)).fileName).toMatch(/^[a-z-]+$/);
  });

  test.each(languages)('count right, %s', async (language) => {
    const { scale, others, about } = await loadReportTexts(language);
    const [one, two] = [
      { names: 'Bo', count: 1 },
      { names: 'Bo, Eva', count: 2 },
    ];
    expect(scale.answers(1)).toContain('1');
    expect(others.declined(one)).toContain('Bo');
    expect(others.withdrawn(one).replace('Bo', '')).not.toBe(others.withdrawn(two).replace('Bo, Eva', ''));
    expect(about.deletedAfter(1)).not.toContain('1');
    expect(about.deletedAfter(24)).toContain('24');
  });
});
