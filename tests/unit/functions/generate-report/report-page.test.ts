import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { answeredFile, answeredReferees, buildSubmission } from '#tests/support/builders/answered-check.ts';
import { buildOrganisation, buildReferee, testId } from '#tests/support/builders/check-builders.ts';
import { reportRoad } from './report-road.ts';

const read = async (road = reportRoad()) => parse((await road.readPage()).body);
const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('The page of a report', () => {
  test('has one heading of the first level, and none that skips a level', async () => {
    const levels = (await read()).querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  test('counts those who did not answer and whose names are deleted', async () => {
    const nameless = { firstName: '', lastName: '', email: null, phone: null, status: 'declined' } as const;
    const withOthers = async (...others: readonly string[]) => {
      const referees = others.map((firstName, index) =>
        buildReferee({ ...nameless, id: testId('ref', 20 + index), firstName }),
      );
      return plain(
        (await read(reportRoad({ file: answeredFile({ referees: [...answeredReferees, ...referees] }) }))).text,
      );
    };
    expect(await withOthers('')).toContain('En referens har avstått.');
    expect(await withOthers('', 'Ali', '')).toContain('Ali och 2 referenser har avstått.');
  });

  test('marks what was written in another language, and nothing else', async () => {
    const page = await read();
    const marked = page
      .querySelectorAll('main [lang]')
      .map((element) => [element.getAttribute('lang'), plain(element.text)]);
    expect(marked).toContainEqual(['en', 'Fair, and quick to say sorry.']);
    expect(marked).toContainEqual(['de', 'Hält die Gruppe zusammen, auch wenn es eng wird.']);
    expect(marked.filter(([lang]) => lang === 'sv')).toEqual([]);
  });

  test('says in words what the two accounts of a relation differ in', async () => {
    const differences = (await read()).querySelectorAll('.diff').map(({ text }) => plain(text));
    expect(differences).toEqual(['Relationen skiljer', 'Slutmånaden skiljer']);
  });

  test('draws a dot for each figure, and tells the same aloud', async () => {
    const [, , conflicts] = (await read()).querySelectorAll('.plot-row');
    expect(conflicts?.querySelectorAll('.dt').map(({ text }) => text)).toEqual(['A', 'C']);
    expect(conflicts?.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'A, Bo Ahl: 3. B, Eva Roth: Kan inte bedöma. C, Ali Demir: 3. Medel 3,0.',
    );
    expect(plain(conflicts?.querySelector('.plot-mean')?.text)).toBe('3,02 svar');
    expect(plain(conflicts?.querySelector('.plot-not')?.text)).toBe('B kan inte bedöma');
  });

  test('has the figures behind the dots in a table', async () => {
    const rows = (await read())
      .querySelectorAll('details tbody tr')
      .map((row) => row.querySelectorAll('td').map(({ text }) => plain(text)));
    expect(rows[2]).toEqual(['3', 'Kan inte bedöma', '3', '3,0 (2 svar)']);
  });

  test('says how each answer was given', async () => {
    const given = (await read()).querySelectorAll('.stack tbody td:last-child').map(({ text }) => plain(text));
    expect(given).toEqual([
      'Hur svaret gavs Formulär, 24 november 2026 11 av 11 frågor besvarade',
      'Hur svaret gavs Samtal med Rita Ek, bekräftat av Eva 25 november 2026 11 av 11 frågor besvarade',
      'Hur svaret gavs Formulär på engelska, 26 november 2026 11 av 11 frågor besvarade',
    ]);
  });

  test('says on top that answers are missing, and whose', async () => {
    const [bo] = answeredReferees;
    const eva = buildReferee({ id: testId('ref', 2), firstName: 'Eva', lastName: 'Roth', status: 'invited' });
    const check = { ...answeredFile().check, status: 'collecting' as const, completedAt: null };
    const file = answeredFile({ check, referees: bo === undefined ? [] : [bo, eva] });
    const page = await read(reportRoad({ file, submissions: [buildSubmission()] }));
    const [first] = page.querySelectorAll('main > *');
    expect(plain(first?.text)).toBe(
      'Delrapport med 1 av 3 svarSvar saknas från Eva Roth. Kim har en referens kvar att ange.',
    );
    expect(page.querySelectorAll('.mean')).toEqual([]);
  });

  test('escapes what people wrote', async () => {
    const submissions = [buildSubmission({ context: '<script>alert(1)</script>' })];
    const { body } = await reportRoad({ submissions }).readPage();
    expect(body).not.toContain('<script>');
    expect(body).toContain('&lt;script>alert(1)&lt;/script>');
  });

  test.each(languages)('is whole in %s', async (language) => {
    const page = await read(reportRoad({ organisation: buildOrganisation({ language }) }));
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(language);
    expect(page.querySelectorAll('main > section')).toHaveLength(7);
    expect(page.text).not.toMatch(/undefined|\[object|\{name/);
  });
});
