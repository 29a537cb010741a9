import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckEvent } from '#shared/domain/check/event.ts';
import { languages } from '#shared/domain/language.ts';
import { subjectPart } from '#shared/web/api/subject.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildCheck,
  buildReferee,
  daysAfter,
  evaDetails,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { candidatePages, wordsOf } from '#tests/support/roads/candidate-pages.ts';

const bo = buildReferee({ status: 'answered', answersVersion: 1, answeredAt: minutesAfter(5) });
const eva = { ...buildReferee({ ...evaDetails() }), source: 'ats', email: 'eva.roth@example.org' } as const;
const running: Partial<CheckFile> = { check: buildCheck({ status: 'collecting' }), referees: [bo, eva] };
const ended: Partial<CheckFile> = {
  check: buildCheck({ status: 'completed', completedAt: minutesAfter(6) }),
  referees: [bo, eva],
};

type Pages = ReturnType<typeof candidatePages>;

const given = (file: Partial<CheckFile> = ended, events: readonly CheckEvent[] = []): Pages => {
  const pages = candidatePages({ file });
  pages.put(pages.file(), [buildSubmission({ refereeId: bo.id })], events);
  return pages;
};

const linksIn = ({ body }: HttpResponse): readonly string[] =>
  parse(body)
    .querySelectorAll('main .ways a')
    .map((link) => link.getAttribute('href') ?? '');

const copied = z.object({ parts: z.array(subjectPart) });

/** What the file of a copy holds. */
const partsIn = ({ body }: HttpResponse) => copied.parse(JSON.parse(body)).parts;

/** Asks for a code for this, and types it. */
async function prove(pages: Pages, aim: 'copy' | 'delete' = 'copy'): Promise<HttpResponse> {
  await pages.post('/data/code', { for: aim, medium: 'email' });
  return pages.post('/data/proof', { for: aim, code: pages.ownData.proofs.lastCode() });
}

describe('what is kept of a candidate', () => {
  test.each(languages)('is shown in kind, with its times and ground, in %s', async (language) => {
    const page = await given().get(`/data?lang=${language}`);
    const words = wordsOf(page);
    expect(page.status).toBe(200);
    expect(words).not.toMatch(/undefined|NaN|\[object/);
    expect(words).toMatch(/6/);
    expect(words).toContain('k•••d@example.org');
    // Kinds and not contents: others may hold the link.
    expect(page.body).not.toMatch(/kim\.lund@|1740605|bo\.ahl@|1740621|eva\.roth@|Nordvik/);
    expect(linksIn(page)[0]).toMatch(/\/data\/copy/);
    expect(linksIn(page).at(-1)).toMatch(/\/data\/delete/);
    const handling = await given().get(`/data/handling?lang=${language}`);
    expect(handling.status).toBe(200);
    expect(handling.body).toContain('/data?lang=');
  });

  test('is reached from every foot, and from how data are handled', async () => {
    const pages = given(running);
    for (const address of ['', '/data/handling']) {
      const { body } = await pages.get(address);
      expect(body).toMatch(/href="\/c\/\w+\/data"/);
    }
  });

  test('says that a running check ends with the deletion, and leads to declining', async () => {
    const page = await given(running).get('/data');
    expect(wordsOf(page)).toContain('Pågår referenstagningen om dig så avbryts den.');
    expect(linksIn(page)[1]).toMatch(/\/decline$/);
    expect(linksIn(await given().get('/data'))[1]).toMatch(/\/data\/object$/);
  });

  test('tells of what recruiters have noted, and of what was seen, without what it says', async () => {
    const note = { id: 'not_1', text: 'Verkar trött', by: 'Rita Ek', at: daysAfter(3) };
    const signal = {
      id: 'sig_1',
      people: ['candidate', bo.id],
      seen: { code: 'same_network' },
      seenAt: daysAfter(2),
      replies: [],
      resolution: { note: 'Samma kontor', by: 'Rita Ek', at: daysAfter(4) },
    } as const;
    const mark = { person: 'candidate', act: 'named', at: daysAfter(1), network: 'n', browser: null } as const;
    const file = { ...ended, signals: [signal], marks: { sealedKey: 'k', list: [mark] } };
    const pages = candidatePages({ file, notes: [note] });
    const words = wordsOf(await pages.get('/data'));
    expect(words).toMatch(/En anteckning av en rekryterare Sedan 26 november 2026\s*Raderas senast/);
    expect(words).toMatch(/Iakttagelser om hur .+? Sedan 25 november 2026/);
    expect(words).toMatch(/med en kod av nät och webbläsare Sedan 24 november 2026\s*Raderas senast 22 februari 2027/);
    await prove(pages);
    const copy = await pages.get('/data/copy');
    expect(wordsOf(copy)).toContain('2 anteckningar av rekryterare står inte i kopian');
    expect(copy.body).not.toMatch(/Verkar trött|Samma kontor/);
    expect(partsIn(await pages.get('/data/copy/file'))[0]?.notes).toBe(2);
  });

  test('does not promise the deletion for a day on which the check is still held', async () => {
    const hold = { reason: 'claim', until: daysAfter(500), note: null, setAt: startTime } as const;
    const check = { ...buildCheck({ status: 'completed', completedAt: startTime }), hold };
    const pages = given({ ...ended, check });
    await pages.post('/data/code', { for: 'object', medium: 'email' });
    await pages.post('/data/proof', { for: 'object', code: pages.ownData.proofs.lastCode() });
    expect(wordsOf(await pages.get('/data/object'))).toMatch(/svarar senast .+ behålls till .+6 april 2028/);
    await pages.post('/data/object', {});
    expect(wordsOf(await pages.get('/data'))).toMatch(/Du har invänt .+ ska svara senast .+ senast .*6 april 2028/);
  });

  test('says why it is kept longer than was told', async () => {
    const hold = { reason: 'claim', until: daysAfter(500), note: 'Ärende 7', setAt: startTime } as const;
    const page = await given({ ...ended, check: { ...buildCheck({ status: 'completed' }), hold } }).get('/data');
    expect(wordsOf(page)).toMatch(/Det sparas längre än vi sa Skälet: rättsligt anspråk, till 6 april 2028/);
    expect(page.body).not.toContain('Ärende 7');
  });
});

describe('whoever holds the link alone', () => {
  test.each(['/data/copy', '/data/copy/file', '/data/delete'])('is asked for a code at %s', async (address) => {
    const pages = given();
    const page = await pages.get(address);
    expect([page.status, page.headers['location']]).toEqual([303, expect.stringContaining('/data/code?for=')]);
    const asked = await pages.follow(page);
    expect(wordsOf(asked)).toContain('Visa att det är du');
    expect(asked.body).not.toMatch(/bo\.ahl|Nordvik/);
  });

  test('deletes nothing, and nobody hears of it', async () => {
    const pages = given();
    const page = await pages.post('/data/delete', { request: 'ers_01J00000000000000000000000' });
    expect(page.status).toBe(303);
    expect(await pages.ownData.erasures.list({ id: pages.file().check.organisationId, live: true }, 5)).toEqual([]);
  });

  test('opens nothing with the code of another browser', async () => {
    const pages = given();
    expect((await prove(pages)).headers['location']).toMatch(/\/data\/copy$/);
    pages.changeBrowser();
    expect((await pages.get('/data/copy')).status).toBe(303);
    const typed = await pages.post('/data/proof', { for: 'copy', code: pages.ownData.proofs.lastCode() });
    expect(typed.status).toBe(410);
  });

  test('by a GET sends no code: scanners open links', async () => {
    const pages = given();
    await pages.get('/data/code?for=copy');
    expect(pages.ownData.proofs.lastCode()).toBe('000000');
  });

  test.each([
    ['/data/code', { for: 'all', medium: 'pigeon' }, 303],
    ['/data/proof', { code: '123456' }, 410],
    ['/data/proof', {}, 410],
    ['/data/nowhere', {}, 404],
    ['/data/copy', {}, 405],
  ])('who posts oddly to %s is answered in words', async (address, fields, status) => {
    expect((await given().post(address, fields)).status).toBe(status);
  });
});

describe('a code', () => {
  test('goes to the address or the number that is chosen, both masked; a second one has to wait', async () => {
    const pages = given();
    const asked = await pages.get('/data/code?for=delete');
    expect(wordsOf(asked)).toMatch(/Skicka koden till k•••d@example\.org.+numret som slutar på 05/);
    const sent = await pages.follow(await pages.post('/data/code', { for: 'delete', medium: 'sms' }));
    expect(wordsOf(sent)).toMatch(/numret som slutar på 05\. Koden gäller till kl\. 09\.20\./);
    expect(sent.body).toContain('Fortsätt till raderingen');
    pages.changeBrowser();
    const again = await pages.post('/data/code', { for: 'delete', medium: 'sms' });
    expect([again.status, wordsOf(again)]).toEqual([429, expect.stringContaining('efter en minut')]);
  });

  test('that is wrong says how many tries are left, and is over after five', async () => {
    const pages = given();
    await pages.post('/data/code', { for: 'copy', medium: 'email' });
    const short = await pages.post('/data/proof', { for: 'copy', code: '12' });
    expect([short.status, wordsOf(short)]).toEqual([422, expect.stringContaining('Skriv de sex siffrorna')]);
    const first = await pages.post('/data/proof', { for: 'copy', code: '999 999' });
    expect([first.status, wordsOf(first)]).toEqual([422, expect.stringContaining('fyra försök kvar')]);
    for (let tries = 0; tries < 4; tries += 1) await pages.post('/data/proof', { for: 'copy', code: '999999' });
    const over = await pages.post('/data/proof', { for: 'copy', code: pages.ownData.proofs.lastCode() });
    expect([over.status, wordsOf(over)]).toEqual([410, expect.stringContaining('Koden fungerar inte längre')]);
  });

  test('opens for half an hour', async () => {
    const pages = given();
    await prove(pages);
    pages.wait(29);
    expect((await pages.get('/data/copy')).status).toBe(200);
    pages.wait(2);
    expect((await pages.get('/data/copy')).status).toBe(303);
  });

  test('goes to no address that was changed less than 72 hours ago', async () => {
    const changed: CheckEvent = {
      number: 3,
      type: 'candidate.corrected_contact',
      at: minutesAfter(5),
      actor: 'recruiter',
      refereeId: null,
    };
    const pages = given(ended, [changed]);
    const page = await pages.get('/data');
    expect(wordsOf(page)).toMatch(/ändrades nyss\. En kod kan skickas dit från torsdag 26 november kl\. 09\.05/);
    expect(linksIn(page)).not.toContain(expect.stringContaining('/data/copy'));
    expect((await pages.post('/data/code', { for: 'copy', medium: 'email' })).headers['location']).toMatch(/\/data$/);
    pages.wait(72 * 60);
    expect(linksIn(await pages.get('/data'))[0]).toMatch(/\/data\/copy/);
  });

  test('cannot go to somebody without address and number, who writes to the recruiter', async () => {
    const check = buildCheck({ status: 'completed' });
    const nobody = { ...check.candidate, email: null, phone: null };
    const pages = given({ check: { ...check, candidate: nobody } });
    const page = await pages.get('/data');
    expect(wordsOf(page)).toMatch(/varken e-post eller mobilnummer.+rita\.ek@example\.org/);
    expect((await pages.get('/data/copy')).status).toBe(303);
  });
});

describe('a candidate’s copy', () => {
  test('holds the answers once the check has ended, and contact data of those alone whom they named', async () => {
    const pages = given();
    await prove(pages);
    const [page, file] = [await pages.get('/data/copy'), await pages.get('/data/copy/file')];
    expect(page.body).toContain('bo.ahl@example.org');
    expect(`${page.body}${file.body}`).not.toContain('eva.roth@example.org');
    expect(file.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="kopia-av-mina-uppgifter.json"',
      'cache-control': 'no-store',
    });
    const [part] = partsIn(file);
    expect(part).toMatchObject({ role: 'candidate', writings: [{ referee: 'Bo Ahl', withheld: false }] });
    expect(part?.writings[0]?.answers.length).toBeGreaterThan(0);
    expect(pages.ownData.audit.all().map(({ act, actor }) => `${act} ${actor.kind}`)).toEqual([
      'subject.exported candidate',
      'subject.exported candidate',
    ]);
  });

  test('says of a running check when answers came, and not what they say', async () => {
    const pages = given(running);
    await prove(pages);
    const page = await pages.get('/data/copy');
    expect(wordsOf(page)).toMatch(/Bo Ahl, 24 november 2026 Vad som står i svaret lämnas ut när/);
    const [part] = partsIn(await pages.get('/data/copy/file'));
    expect(part?.writings).toMatchObject([{ withheld: true, answers: [], relation: null, context: null }]);
  });
});

describe('an erasure from one’s own page', () => {
  test('says first what goes and stays, is written down once, and names nobody', async () => {
    const pages = given(running);
    await prove(pages, 'delete');
    const page = await pages.get('/data/delete');
    expect(wordsOf(page)).toMatch(/Hela referenstagningen för .+: dina uppgifter.+Den pågår och avbryts\./);
    const taken = await pages.submit(page);
    expect([taken.status, wordsOf(taken)]).toEqual([200, expect.stringContaining('Vi raderar det nu')]);
    await pages.submit(page);
    const { check } = pages.file();
    const wishes = await pages.ownData.erasures.list({ id: check.organisationId, live: true }, 5);
    expect(wishes).toMatchObject([
      { askedBy: 'person', note: null, steps: [{ checkId: check.id, role: 'candidate', state: 'waiting' }] },
    ]);
    expect(pages.ownData.audit.all()).toMatchObject([
      { act: 'subject.erasure_asked', actor: { kind: 'candidate' }, about: wishes[0]?.id },
    ]);
  });

  test('says what a hold keeps, why and until when', async () => {
    const hold = { reason: 'archive', until: daysAfter(100), note: null, setAt: startTime } as const;
    const pages = given({ ...ended, check: { ...buildCheck({ status: 'completed' }), hold } });
    await prove(pages, 'delete');
    const page = await pages.get('/data/delete');
    expect(wordsOf(page)).toContain('En referenstagning: arkivplikt, till 3 mars 2027.');
    expect(wordsOf(await pages.submit(page))).toContain('Resten raderas automatiskt');
  });
});
