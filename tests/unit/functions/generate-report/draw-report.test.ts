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
    const answers = buildAnswers({ main_strengths: said('Kim kallas ไทย här, Юля där, 金 hos oss ✓.') });
    const read = await readPdf(await drawnBy(reportRoad({ submissions: [buildSubmission({ answers })] })));
    const drawn = read.drawn.join(' ');
    expect(drawn).toContain('Kim kallas [tecknet visas inte] här, Юля där, ');
    expect(drawn.replaceAll(' ', '')).toContain('金hososs✓.');
    expect(drawn).toContain('Rapportens webbsida visar dem');
  });

  test('draws names and answers that run from the right, on as many pages as others', async () => {
    const file = answeredFile();
    const check = { ...file.check, candidate: { ...file.check.candidate, firstName: 'محمد', lastName: 'علي' } };
    const answers = buildAnswers({ main_strengths: said('هو زميل ممتاز، يعمل بدقة (حتى تحت الضغط).') });
    const road = { file: answeredFile({ check }), submissions: [buildSubmission({ answers })] };
    const read = await readPdf(await drawnBy(reportRoad(road)));
    const latin = await readPdf(await drawnBy(reportRoad({ submissions: [buildSubmission()] })));
    expect(elementsOf(read.elements, 'H1')).toHaveLength(1);
    expect(read.drawn.join(' ')).not.toContain('[');
    expect(read.pages).toBe(latin.pages);
  });

  test('keeps the foot in one line beside the page number, however long the name is', async () => {
    const file = answeredFile();
    const name = { firstName: 'Kim Alexandra '.repeat(7).trim(), lastName: 'Lund-Ek '.repeat(12).trim() };
    const check = { ...file.check, candidate: { ...file.check.candidate, ...name } };
    const read = await readPdf(await drawnBy(reportRoad({ file: answeredFile({ check }) })));
    for (const drawn of read.drawn) expect(drawn).toMatch(/Referenser för Kim[^…]{40,110}…\s+Sida/);
  });

  test('has an outline of its headings', async () => {
    expect(pdf.outline).toEqual(['H1', 'H2'].flatMap((tag) => elementsOf(pdf.elements, tag)).map(({ text }) => text));
  });

  // What PDF/UA-1 asks beyond tags, a language and a title, as veraPDF's rules say it.
  test('gives each note an id, each figure words and each table its headers', async () => {
    const answers = buildAnswers({ main_strengths: said('ไทย') });
    const bytes = await drawnBy(reportRoad({ submissions: [buildSubmission({ answers })] }));
    const objects = Buffer.from(bytes).toString('latin1').split('endobj');
    const notes = objects.filter((each) => /\/S \/Note\b/.test(each));
    expect(notes).toHaveLength(1);
    expect(notes.filter((each) => !/\/ID </.test(each))).toEqual([]);
    const read = await readPdf(bytes);
    expect(elementsOf(read.elements, 'Figure').filter(({ alt }) => (alt ?? '') === '')).toEqual([]);
    const headers = objects.filter((each) => /\/S \/TH\b/.test(each));
    expect(headers.length).toBeGreaterThan(0);
    expect(headers.filter((each) => !/\/Scope \/(?:Row|Column)/.test(each))).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
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
