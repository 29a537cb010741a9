import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tombstoneToItem } from '#shared/data/items/tombstone-item.ts';
import { newId } from '#shared/data/new-id.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import { languages } from '#shared/domain/language.ts';
import { forgottenAt } from '#shared/domain/retention/tombstone.ts';
import { newErasure } from '#shared/domain/subjects/erasure.ts';
import { addDays, addSeconds } from '#shared/domain/time.ts';
import { loadDeletionTexts } from '#shared/i18n/recruiter/deletions/load.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';
import { deleteCheck } from '#tests/support/cloud/delete-check.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { elementsOf, readPdf } from '#tests/support/documents/read-pdf.ts';
import { fullCheck } from '#tests/support/roads/full-check.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const counts = { referees: 2, answers: 1, messages: 5, events: 9, deliveries: 3, links: 1, reports: 4 };

/** So many checks that were deleted one second after another. */
async function givenDeleted(desk: RecruiterDesk, number: number): Promise<readonly string[]> {
  const ids = Array.from({ length: number }, () => newId('chk'));
  const { id: organisationId } = desk.organisation;
  await Promise.all(
    ids.map((checkId, index) => {
      const deletedAt = addSeconds(startTime, index);
      const owner = { checkId, organisationId, live: true, cause: 'retention' } as const;
      return real.table.put(tombstoneToItem({ ...owner, counts, deletedAt, forgottenAt: forgottenAt(deletedAt) }));
    }),
  );
  return ids;
}

async function signedIn(desk: RecruiterDesk, person = eva) {
  const browser = desk.browser();
  await browser.signIn(person);
  return browser;
}

const idsIn = ({ body }: { body: string }): readonly string[] =>
  [...body.matchAll(/href="[^"]*\/deletions\/(chk_\w+)"/g)].map(([, id = '']) => id);

const pdfIn = ({ body, isBase64 }: { body: string; isBase64?: true }) => {
  expect(isBase64).toBe(true);
  return readPdf(Buffer.from(body, 'base64'));
};

describe('what was deleted', () => {
  test('is listed for administrators, newest first, and nobody is named', async () => {
    const desk = await recruiterDesk(real.table);
    const [first, second] = [await fullCheck(desk), await fullCheck(desk)];
    await deleteCheck(real.table, first.check.id);
    await deleteCheck(real.table, second.check.id, { at: addDays(startTime, 1), cause: 'erasure' });
    const page = await (await signedIn(desk)).get(desk.at('deletions'));
    expect([page.status, idsIn(page)]).toEqual([200, [second.check.id, first.check.id]]);
    expect(wordsOf(page)).toMatch(/Kandidaten begärde det.+Tiden var ute.+2 december 2026/);
    expect(page.body).not.toMatch(/Kim|Lund|Bo Ahl|Clara/);
    for (const place of ['deletions', 'deletions/certificate', `deletions/${first.check.id}/pdf`]) {
      expect((await (await signedIn(desk, rita)).get(desk.at(place))).status).toBe(403);
    }
  });

  test('is no other organisation’s', async () => {
    const [desk, other] = [await recruiterDesk(real.table), await recruiterDesk(real.table)];
    const [id = ''] = await givenDeleted(desk, 1);
    const browser = await signedIn(other);
    expect(idsIn(await browser.get(other.at('deletions')))).toEqual([]);
    expect((await browser.get(other.at(`deletions/${id}`))).status).toBe(404);
    expect((await browser.get(other.at(`deletions/${newId('chk')}`))).status).toBe(404);
  });

  test('goes on page by page', async () => {
    const desk = await recruiterDesk(real.table);
    const ids = await givenDeleted(desk, 120);
    const browser = await signedIn(desk);
    const seen: string[] = [];
    let next: string | undefined = desk.at('deletions');
    while (next !== undefined) {
      const page = await browser.get(next);
      seen.push(...idsIn(page));
      next = /btn-s" href="([^"]*cursor=[^"]*)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(ids.toReversed());
    expect(idsIn(await browser.get(desk.at('deletions?cursor=made-up')))).toHaveLength(50);
  });

  test('is narrowed by days of the organisation’s zone, both counted in, and by cause', async () => {
    const desk = await recruiterDesk(real.table);
    const [first, second] = [await fullCheck(desk), await fullCheck(desk)];
    // In Stockholm it is the next day already.
    await deleteCheck(real.table, first.check.id, { at: '2026-11-24T23:30:00.000Z' });
    await deleteCheck(real.table, second.check.id, { at: '2026-11-26T08:00:00.000Z', cause: 'erasure' });
    const browser = await signedIn(desk);
    const shown = async (query: string) => idsIn(await browser.get(desk.at(`deletions?${query}`)));
    expect(await shown('from=2026-11-25&to=2026-11-25')).toEqual([first.check.id]);
    expect(await shown('to=2026-11-24')).toEqual([]);
    expect(await shown('from=2026-11-26&to=')).toEqual([second.check.id]);
    expect(await shown('cause=erasure')).toEqual([second.check.id]);
    const wrong = await browser.get(desk.at('deletions?from=2026-02-30&to=2026-11-26'));
    expect([wrong.status, wordsOf(wrong)]).toEqual([422, expect.stringContaining('Det finns ingen sådan dag.')]);
    expect((await browser.get(desk.at('deletions?from=2026-11-26&to=2026-11-25'))).status).toBe(422);
  });
});

describe('a certificate', () => {
  test.each(languages)('of one deletion says the same as a page and as a tagged PDF, in %s', async (language) => {
    const desk = await recruiterDesk(real.table, { language });
    const [id = ''] = await givenDeleted(desk, 1);
    const browser = await signedIn(desk);
    const page = await browser.get(desk.at(`deletions/${id}?lang=sv`));
    const file = await browser.get(desk.at(`deletions/${id}/pdf`));
    expect([page.status, file.status, file.headers['content-type']]).toEqual([200, 200, 'application/pdf']);
    const pdf = await pdfIn(file);
    const { certificate } = await loadDeletionTexts(language);
    expect(pdf).toMatchObject({ tagged: true, language });
    const headings = [...page.body.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, heading = '']) => heading);
    expect(elementsOf(pdf.elements, 'H2').map(({ text }) => text)).toEqual(headings);
    expect(headings).toHaveLength(5);
    const cells = elementsOf(pdf.elements, 'TD').map(({ text }) => text);
    expect(cells).toEqual(expect.arrayContaining([expect.stringContaining(id), '9', '4']));
    const drawn = pdf.drawn.join(' ').replaceAll('\u00a0', ' ');
    for (const item of certificate.outside.items) expect(page.body).toContain(item.replaceAll("'", '&#39;'));
    expect(elementsOf(pdf.elements, 'LI')).toHaveLength(3 + certificate.outside.items.length);
    expect(drawn).toMatch(/2\.? (?:december|desember|Dezember|joulukuuta|December) 2026/);
  });

  test('is the same again, and says when backups have forgotten it', async () => {
    const desk = await recruiterDesk(real.table);
    const { check } = await fullCheck(desk);
    await deleteCheck(real.table, check.id);
    const browser = await signedIn(desk);
    const place = desk.at(`deletions/${check.id}`);
    const words = wordsOf(await browser.get(place));
    expect(words).toContain('Säkerhetskopior glömmer det senast 2 december 2026.');
    expect([await browser.get(`${place}/pdf`)]).toEqual([await browser.get(`${place}/pdf`)]);
    desk.wait(10 * 24 * 60);
    const later = await signedIn(desk);
    expect(wordsOf(await later.get(place))).toContain('Säkerhetskopior har glömt det sedan 2 december 2026.');
  });

  test('of a period names each deletion and sums them up, on as many pages as it takes', async () => {
    const desk = await recruiterDesk(real.table);
    const ids = await givenDeleted(desk, 150);
    const browser = await signedIn(desk);
    const period = 'from=2026-11-01&to=2026-11-30';
    const page = await browser.get(desk.at(`deletions/certificate?${period}`));
    expect(wordsOf(page)).toMatch(/1 november 2026 till 30 november 2026.+150 referenstagningar.+Händelser1350/);
    const pdf = await pdfIn(await browser.get(desk.at(`deletions/certificate/pdf?${period}`)));
    expect(pdf.pages).toBeGreaterThan(4);
    const drawn = pdf.drawn.join(' ');
    expect(ids.filter((id) => !drawn.includes(id))).toEqual([]);
    const none = await browser.get(desk.at('deletions/certificate?from=2025-01-01&to=2025-01-31'));
    expect([none.status, wordsOf(none)]).toEqual([200, expect.stringContaining('0 referenstagningar')]);
  });

  test('of more than it can name asks for a shorter period', async () => {
    const desk = await recruiterDesk(real.table);
    await givenDeleted(desk, 501);
    const page = await (await signedIn(desk)).get(desk.at('deletions/certificate'));
    expect([page.status, wordsOf(page)]).toEqual([422, expect.stringContaining('mer än 500 raderingar')]);
  });
});

test('people who were erased at their wish are listed beside it, for the period, and nobody is named', async () => {
  const desk = await recruiterDesk(real.table);
  const erasures = createErasureStore(real.table);
  const wish = {
    organisationId: desk.organisation.id,
    live: true,
    hashes: ['1:x'],
    askedBy: 'api',
    note: null,
  } as const;
  const steps = [1, 2].map(() => ({ checkId: newId('chk'), role: 'referee', person: newId('ref') }) as const);
  const asked = newErasure({ ...wish, id: newId('ers') }, steps, startTime);
  const erased = asked.steps.map((step) => ({ ...step, state: 'erased' }) as const);
  await erasures.create({ ...asked, steps: erased, doneAt: addDays(startTime, 6) });
  await erasures.create(newErasure({ ...wish, id: newId('ers') }, steps, startTime));
  const browser = await signedIn(desk);
  const shown = async (query = '') => wordsOf(await browser.get(desk.at(`deletions${query}`)));
  expect(await shown()).toMatch(
    /Personer som har raderats.+29 november 2026.+En person, i 2 referenstagningar.+besvarad efter 6.dagar.+8 december 2026/,
  );
  expect(await shown('?cause=retention')).not.toContain('Personer som har raderats');
  expect(await shown('?from=2026-11-01&to=2026-11-28')).not.toContain('Personer som har raderats');
  expect((await shown()).match(/En person, i/g)).toHaveLength(1);
});
