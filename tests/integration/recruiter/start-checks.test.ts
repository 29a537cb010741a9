import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { formValues } from '#tests/support/browser/plain-browser.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

type Browser = ReturnType<RecruiterDesk['browser']>;

const allOf = async (desk: RecruiterDesk, projectExternalId: string | null = null): Promise<readonly CheckFile[]> => {
  const filter = { status: null, projectExternalId, candidateExternalId: null };
  const page = await desk.checks.list({ id: desk.organisation.id, live: true }, filter, { limit: 100, cursor: null });
  return page === 'cursor_invalid' ? [] : page.files;
};

const arrive = async () => {
  const desk = await recruiterDesk(real.table);
  await desk.start();
  const browser = desk.browser();
  await browser.signIn(rita);
  return { desk, browser };
};

const start = (browser: Browser, desk: RecruiterDesk) => browser.get(desk.at('checks/new'));
const people = {
  title: 'Undersköterska, natt',
  'c1-firstName': 'Åsa',
  'c1-lastName': 'Öberg',
  'c1-email': 'asa@example.org',
};

/** A form with a file in it, as a browser posts it. */
function multipart(page: HttpResponse, fields: Readonly<Record<string, string>>, file: Buffer) {
  const form = parse(page.body).querySelector('main form:not(.find)');
  if (form === null) throw new Error(`No form here: ${wordsOf(page)}`);
  const kept = formValues(form).filter(([name]) => name !== 'file' && !(name in fields));
  const parts = [...kept, ...Object.entries(fields)].map(
    ([name, value]) =>
      `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${Buffer.from(value).toString('latin1')}\r\n`,
  );
  const posted = `--x\r\ncontent-disposition: form-data; name="file"; filename="k.csv"\r\ncontent-type: text/csv\r\n\r\n${file.toString('latin1')}\r\n`;
  return `${parts.join('')}${posted}--x--\r\n`;
}

describe('a recruiter without an ATS', () => {
  test('starts a check: nothing is made before Send, and a second press makes nothing more', async () => {
    const { desk, browser } = await arrive();
    const form = await start(browser, desk);
    expect(wordsOf(form)).toContain('Starta referenstagning');
    const review = await browser.submit(form, { ...people, act: 'look' });
    expect([review.status, wordsOf(review)]).toEqual([200, expect.stringContaining('Åsa ÖbergFår Mejl')]);
    expect(await allOf(desk)).toHaveLength(1);
    const sent = await browser.submit(review, { act: 'send' });
    expect(sent.status).toBe(303);
    await browser.submit(review, { act: 'send' });
    const [made, ...others] = (await allOf(desk)).filter(({ check }) => check.candidate.firstName === 'Åsa');
    expect(others).toEqual([]);
    expect(made?.check).toMatchObject({
      status: 'candidate_invited',
      recruiter: rita,
      project: { title: 'Undersköterska, natt', clientName: null },
    });
    expect(made?.messages.map(({ kind, recipient }) => [kind, recipient])).toContainEqual([
      'candidate-request',
      'candidate',
    ]);
    const [created] = await desk.checks.loadEvents(made?.check.id ?? '');
    expect(created).toMatchObject({ type: 'reference_check.created', actor: 'recruiter', by: 'Rita Ek' });
    const page = await browser.follow(sent);
    expect(wordsOf(page)).toContain('En referenstagning är startad.');
  });

  test('is told what is wrong at its field, and keeps what was written', async () => {
    const { desk, browser } = await arrive();
    const form = await start(browser, desk);
    const wrong = await browser.submit(form, { ...people, title: '', 'c1-email': 'asa@example', act: 'look' });
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong)).toContain('Kandidat 1, E-post: skriv hela adressen, till exempel namn@example.org');
    expect(wordsOf(wrong)).toContain('Skriv tjänstens titel');
    expect(parse(wrong.body).querySelector('#c1-firstName')?.getAttribute('value')).toBe('Åsa');
    expect(await allOf(desk)).toHaveLength(1);
  });

  test('is told what is not used of a list that is right, before Send and when going back', async () => {
    const { desk, browser } = await arrive();
    const pasting = await browser.submit(await start(browser, desk), { title: 'Kock', act: 'way-paste' });
    const paste = 'Namn;E-post;Ort\nKim Lund;kim@example.org;Visby';
    const review = await browser.submit(pasting, { paste, act: 'look' });
    expect([review.status, wordsOf(review)]).toEqual([200, expect.stringContaining('Kolumner som inte används: Ort.')]);
    const back = await browser.submit(review, { act: 'edit' });
    expect(wordsOf(back)).toContain('Kolumner som inte används: Ort.');
  });

  test('is told which headings say nothing', async () => {
    const { desk, browser } = await arrive();
    const pasting = await browser.submit(await start(browser, desk), { title: 'Kock', act: 'way-paste' });
    const refused = await browser.submit(pasting, { paste: 'Ad;E-posta\nKim Lund;kim@example.org', act: 'look' });
    expect([refused.status, wordsOf(refused)]).toEqual([
      422,
      expect.stringContaining('som rubrik. Kolumner som inte används: Ad, E-posta.'),
    ]);
  });

  test('makes nothing of a list in which one cell is wrong, and mends it there', async () => {
    const { desk, browser } = await arrive();
    const pasting = await browser.submit(await start(browser, desk), { title: 'Kock', act: 'way-paste' });
    const wrong = await browser.submit(pasting, {
      paste: 'Åsa Öberg, asa@example.org\nŁukasz Nowak, lukasz@example\nBo Ek, asa@example.org',
      act: 'look',
    });
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong)).toContain('2 celler behöver rättas. Inget är skapat ännu.');
    expect(wordsOf(wrong)).toContain('Rad 2, E-post: skriv hela adressen');
    expect(wordsOf(wrong)).toContain('Rad 3, E-post: samma adress som Åsa Öberg på rad 1');
    const mended = await browser.submit(wrong, {
      'c2-email': 'lukasz@example.org',
      'c3-email': 'bo@example.org',
      act: 'look',
    });
    expect([mended.status, wordsOf(mended)]).toEqual([200, expect.stringContaining('Starta 3 referenstagningar?')]);
    expect((await browser.submit(mended, { act: 'send' })).status).toBe(303);
    expect((await allOf(desk)).map(({ check }) => check.candidate.lastName).toSorted()).toEqual([
      'Ek',
      'Lund',
      'Nowak',
      'Öberg',
    ]);
  });

  test('uploads a sheet of old Windows, looks at the names, and is asked when it comes again', async () => {
    const { desk, browser } = await arrive();
    const sheet = Buffer.from(
      'Namn;E-post;Språk\r\nÅsa Öberg;asa@example.org;engelska\r\nBo Ek;bo@example.org;\r\n',
      'latin1',
    );
    const upload = async () => {
      const form = await browser.submit(await start(browser, desk), { title: 'Kock', act: 'way-file' });
      const body = multipart(form, { act: 'look' }, sheet);
      return browser.postRaw(desk.at('checks/new'), body, 'multipart/form-data; boundary=x');
    };
    const review = await upload();
    expect([review.status, wordsOf(review)]).toEqual([200, expect.stringContaining('Starta 2 referenstagningar?')]);
    const back = await browser.submit(review, { act: 'edit' });
    expect(wordsOf(back)).toContain('Ser namnen rätt ut, till exempel Åsa Öberg?');
    expect((await browser.submit(review, { act: 'send' })).status).toBe(303);
    const again = await upload();
    expect(wordsOf(again)).toContain('Samma lista har använts förut2 referenstagningar startades med den');
    const refused = await browser.submit(again, { act: 'send' });
    expect(refused.status).toBe(422);
    expect(await allOf(desk)).toHaveLength(3);
    expect((await browser.submit(again, { again: 'yes', act: 'send' })).status).toBe(303);
    const made = await allOf(desk);
    expect(made).toHaveLength(5);
    expect(made.find(({ check }) => check.candidate.firstName === 'Åsa')?.check.candidate.language).toBe('en');
  });

  test('starts more in an earlier project with its settings, leaving out who is in it', async () => {
    const { desk, browser } = await arrive();
    const owner = { organisationId: desk.organisation.id, live: true };
    await desk.organisations.saveProjectSettings(owner, '4711', { refereesRequested: 3, candidateChannel: 'disabled' });
    const form = await browser.get(desk.at('checks/new?project=4711'));
    expect(wordsOf(form)).toContain('Som i projektet Enhetschef, äldreomsorg');
    expect(wordsOf(form)).toContain('3 var');
    const both = {
      ...people,
      title: 'Enhetschef, äldreomsorg',
      'c1-firstName': 'Kim',
      'c1-lastName': 'Lund',
      'c1-email': 'KIM.lund@example.org',
    };
    const review = await browser.submit(form, { ...both, act: 'look' });
    expect(wordsOf(review)).toContain('En kandidat finns redan i projektet');
    expect((await browser.submit(review, { act: 'send' })).status).toBe(422);
    expect((await browser.submit(review, { also: '1', act: 'send' })).status).toBe(303);
    const made = await allOf(desk, '4711');
    expect(made.map(({ check }) => [check.status, check.settings.refereesRequested])).toEqual([
      ['accepted', 3],
      ['candidate_invited', 2],
    ]);
  });

  test('sees a project with its checks and links, and settles what coming ones are made with', async () => {
    const { desk, browser } = await arrive();
    const page = await browser.get(desk.at('projects/4711'));
    expect([page.status, wordsOf(page)]).toEqual([200, expect.stringContaining('Kim Lund')]);
    const form = await browser.get(desk.at('projects/4711/settings'));
    const wrong = await browser.submit(form, { daysToAnswer: '0' });
    expect(wrong.status).toBe(422);
    const saved = await browser.submit(form, { daysToAnswer: '21', candidateLanguage: 'fi' });
    expect(saved.status).toBe(303);
    const owner = { organisationId: desk.organisation.id, live: true };
    expect(await desk.organisations.loadProjectSettings(owner, '4711')).toMatchObject({
      daysToAnswer: 21,
      candidateLanguage: 'fi',
    });
  });

  test('finds no project of which all checks are another’s', async () => {
    const { desk } = await arrive();
    const other = desk.browser();
    await desk.start({ project: { externalId: 'a/b', title: 'Kock', clientName: null }, recruiter: eva });
    await other.signIn({ name: 'Nora Bergman', email: 'nora.bergman@example.org' });
    expect((await other.get(desk.at('projects/4711'))).status).toBe(404);
    expect((await other.get(desk.at('projects/4711/settings'))).status).toBe(404);
    const admin = desk.browser();
    await admin.signIn(eva);
    const list = await admin.get(desk.at('checks'));
    const link = /href="([^"]*projects\/~[^"]*)"/.exec(list.body)?.[1] ?? '';
    expect(wordsOf(await admin.get(link))).toContain('Kock');
  });
});
