import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { answeredFile, buildAnswers, buildSubmission, said } from '#tests/support/builders/answered-check.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';
import { elementsOf, type ReadPdf, readPdf } from '#tests/support/documents/read-pdf.ts';
import { reportRoad } from './report-road.ts';

async function drawnBy(road: ReturnType<typeof reportRoad>): Promise<Uint8Array> {
  await road.fetchPdf();
  const [pdf] = road.reports.reports.values();
  if (pdf === undefined) throw new Error('No PDF was built');
  return pdf;
}

describe('The PDF of a report', () => {
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await readPdf(await drawnBy(reportRoad()));
  });

  test('is tagged, in a language, and has a title', () => {
    expect(pdf).toMatchObject({ tagged: true, language: 'sv', title: 'Referenser för Kim Lund, Exempelkommun' });
  });

  test('is read in the order of the page', async () => {
    const page = (await reportRoad().readPage()).body;
    const headings = elementsOf(pdf.elements, 'H2').map(({ text }) => text);
    expect(elementsOf(pdf.elements, 'H1').map(({ text }) => text)).toEqual(['Kim Lund']);
    expect(headings).toEqual([...page.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, heading]) => heading));
  });

  test('has tables with headers', () => {
    const [table] = elementsOf(pdf.elements, 'Table');
    expect(elementsOf(table ? [table] : [], 'TH').map(({ text }) => text)).toEqual([
      'Referens',
      'Relation enligt Kim',
      'Relation enligt referensen',
      'Hur svaret gavs',
      'A Bo Ahl',
      'B Eva Roth',
      'C Ali Demir',
    ]);
  });

  test('tells each drawing in words', () => {
    const spoken = elementsOf(pdf.elements, 'Figure').map(({ alt }) => alt ?? '');
    expect(spoken).toHaveLength(5);
    expect(spoken[2]).toContain('A, Bo Ahl: 3. B, Eva Roth: Kan inte bedöma. C, Ali Demir: 3. Medel 3,0.');
  });

  test('marks paragraphs in another language', () => {
    const foreign = elementsOf(pdf.elements, 'P').flatMap(({ lang, text }) => (lang === null ? [] : [[lang, text]]));
    expect(foreign).toContainEqual(['en', expect.stringContaining('Fair, and quick to say sorry.')]);
    expect(foreign).toContainEqual(['de', expect.stringContaining('Hält die Gruppe zusammen')]);
  });

  test('numbers its pages, outside what is read', () => {
    for (const [index, drawn] of pdf.drawn.entries()) expect(drawn).toContain(`Sida ${index + 1} av ${pdf.pages}`);
    expect(
      elementsOf(pdf.elements, 'Document')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Sida 1');
  });

  test('is the same, byte for byte, for the same report', async () => {
    expect(Buffer.compare(await drawnBy(reportRoad()), await drawnBy(reportRoad()))).toBe(0);
  });

  test('goes on over pages where an answer is longer than one', async () => {
    const long = buildAnswers({ main_strengths: said('Lugn och tydlig. '.repeat(600)) });
    const read = await readPdf(await drawnBy(reportRoad({ submissions: [buildSubmission({ answers: long })] })));
    expect(read.drawn.join(' ').split('tydlig.')).toHaveLength(601);
  });

  test('says where it cannot draw what was written', async () => {
    const answers = buildAnswers({ main_strengths: said('Kim kallas 金 här, Юля där.') });
    const read = await readPdf(await drawnBy(reportRoad({ submissions: [buildSubmission({ answers })] })));
    const drawn = read.drawn.join(' ');
    expect(drawn).toContain('Kim kallas [annan skrift] här, Юля där.');
    expect(drawn).toContain('Rapportens webbsida visar dem');
  });

  test.each(languages)('can be read back in %s', async (language) => {
    const read = await readPdf(await drawnBy(reportRoad({ organisation: buildOrganisation({ language }) })));
    expect(read.language).toBe(language);
    expect(elementsOf(read.elements, 'H2')).toHaveLength(7);
  });

  test('holds no hidden title', async () => {
    const check = answeredFile().check;
    const file = answeredFile({ check: { ...check, settings: { ...check.settings, hideProjectTitle: true } } });
    expect((await readPdf(await drawnBy(reportRoad({ file })))).drawn.join(' ')).not.toMatch(/enhetschef/i);
  });
});
