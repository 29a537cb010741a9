import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuditTrail } from '#shared/data/audit/audit-trail.ts';
import { newId } from '#shared/data/new-id.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import { startChange } from '#shared/domain/decisions/change.ts';
import { languages } from '#shared/domain/language.ts';
import { newErasure } from '#shared/domain/subjects/erasure.ts';
import { loadPeopleTexts } from '#shared/i18n/recruiter/people/load.ts';
import { subjectExport } from '#shared/web/api/subject.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import { daysAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { fullCheck } from '#tests/support/roads/full-check.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

type Fields = Readonly<Record<string, string>>;

const tokenIn = ({ body }: HttpResponse): string => /name="token" value="([^"]+)"/.exec(body)?.[1] ?? '';

/** Posts as the pages do, by somebody who has signed in. */
async function asking(desk: RecruiterDesk, person = eva) {
  const browser = desk.browser();
  const token = tokenIn(await browser.signIn(person));
  return {
    browser,
    post: (path: string, fields: Fields) => browser.post(desk.at(path), { token, ...fields }),
    requestId: (page: HttpResponse): string => /name="request" value="([^"]+)"/.exec(page.body)?.[1] ?? '',
  };
}

const actsIn = async (desk: RecruiterDesk): Promise<readonly string[]> => {
  const filter = { checkId: null, actor: null, kind: 'personal_data', from: null, to: null } as const;
  const owner = { organisationId: desk.organisation.id, live: true };
  return (await createAuditTrail(real.table).list(owner, filter, { limit: 50, after: null })).entries.map(
    ({ act, actor }) => `${act} by ${actor.kind}`,
  );
};

const erasuresOf = (desk: RecruiterDesk) =>
  createErasureStore(real.table).list({ id: desk.organisation.id, live: true }, 10);

describe('a person', () => {
  test('is found in every role, whatever capitals and plus tag; the page says what was matched', async () => {
    const desk = await recruiterDesk(real.table);
    const { check } = await fullCheck(desk);
    const { post } = await asking(desk);
    const page = await post('people', { who: 'Bo.AHL+jobb@Example.org' });
    expect(page.status).toBe(200);
    expect(wordsOf(page)).toContain('Sökt som bo.ahl@example.org. Stora bokstäver och det som står efter plus');
    expect(wordsOf(page)).toMatch(/Kim Lund, pågårRoll ReferensVad som finns Kontaktuppgifter, egna svar/);
    expect(page.body).toContain(`/checks/${check.id}"`);
    expect(wordsOf(await post('people', { who: 'kim.lund@example.org' }))).toMatch(
      /Roll Kandidat.+2 referenser, ett svar/,
    );
    expect(wordsOf(await post('people', { who: '070-174 06 33' }))).toMatch(/Roll Referens.+inga svar, samtal/);
    expect(wordsOf(await post('people', { who: rita.email }))).toContain('Leder eller ringer för en referenstagning.');
    expect(wordsOf(await post('people', { who: eva.email }))).toContain('Är administratör.');
    expect(await actsIn(desk)).toEqual(Array.from({ length: 5 }, () => 'subject.searched by recruiter'));
  });

  test('of whom nothing is kept is not there, and neither is one of another organisation', async () => {
    const [desk, other] = [await recruiterDesk(real.table), await recruiterDesk(real.table)];
    await fullCheck(other);
    const { post } = await asking(desk);
    const page = await post('people', { who: 'bo.ahl@example.org' });
    expect([page.status, wordsOf(page)]).toEqual([200, expect.stringContaining('Inget finns om den adressen')]);
    expect(page.body).not.toContain('people/erase');
  });

  test.each([
    ['', 'Skriv en e-postadress eller ett mobilnummer'],
    ['kim@', 'Skriv hela e-postadressen'],
    ['12', 'Skriv hela mobilnumret'],
    ['x'.repeat(5_000), 'Skriv hela mobilnumret'],
  ])('by %j is a fault at the field', async (who, message) => {
    const desk = await recruiterDesk(real.table);
    const { post } = await asking(desk);
    for (const path of ['people', 'people/copy', 'people/file', 'people/erase']) {
      const page = await post(path, { who });
      expect([path, page.status, wordsOf(page)]).toEqual([path, 422, expect.stringContaining(message)]);
    }
    expect(await actsIn(desk)).toEqual([]);
  });

  test('is nobody’s to look for but an administrator’s', async () => {
    const desk = await recruiterDesk(real.table);
    await fullCheck(desk);
    const { browser, post } = await asking(desk, rita);
    const id = newId('ers');
    for (const path of ['people', `people/requests/${id}`]) expect((await browser.get(desk.at(path))).status).toBe(403);
    for (const path of ['people', 'people/copy', 'people/file', 'people/erase']) {
      const page = await post(path, { who: 'bo.ahl@example.org', sure: 'yes', request: id });
      expect([path, page.status]).toEqual([path, 403]);
      expect(page.body).not.toContain('Kim');
    }
    expect([await actsIn(desk), await erasuresOf(desk)]).toEqual([[], []]);
  });
});

describe('a copy', () => {
  test.each(languages)('is a page with all that the file holds, in %s', async (language) => {
    const desk = await recruiterDesk(real.table, { language });
    const { check, referees } = await fullCheck(desk);
    await desk.checks.change(check.id, (current) => ({
      outcome: 'change',
      change: {
        ...startChange(current.check, desk.now()),
        submission: buildSubmission({ refereeId: referees[0]?.id ?? '', version: 2 }),
      },
    }));
    const { post } = await asking(desk);
    const [page, file] = [
      await post('people/copy', { who: 'kim.lund@example.org' }),
      await post('people/file', { who: 'kim.lund@example.org' }),
    ];
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[a-z-]+\.json"$/);
    const { parts } = subjectExport.parse(JSON.parse(file.body));
    expect(parts).toHaveLength(1);
    const words = wordsOf(page);
    expect(words).not.toMatch(/undefined|NaN|\[object/);
    for (const { referees, writings, events, person, messages } of parts) {
      for (const email of [person.email, ...referees.flatMap((each) => each.email ?? [])]) {
        expect(words).toContain(email);
      }
      for (const { answers } of writings) {
        expect(answers.length).toBeGreaterThan(0);
        for (const { text } of answers) expect(words).toContain(text?.replaceAll('\u00a0', ' '));
      }
      expect(page.body.match(/<li>/g)?.length).toBeGreaterThanOrEqual(events.length + messages.length);
    }
    const { copy } = await loadPeopleTexts(language);
    expect(words).toContain(copy.title);
    expect(await actsIn(desk)).toEqual(['subject.exported by recruiter', 'subject.exported by recruiter']);
  });
});

describe('an erasure', () => {
  const who = 'bo.ahl@example.org';

  test('says before it what goes and what stays, and is written down once when the administrator has made sure', async () => {
    const desk = await recruiterDesk(real.table);
    const { check, referees } = await fullCheck(desk);
    const { browser, post, requestId } = await asking(desk);
    const shown = await post('people', { who });
    expect(wordsOf(shown)).toMatch(/Det här försvinnerI referenstagningen för Kim Lund: namn, adress/);
    expect(wordsOf(shown)).toMatch(/måste finnas kvar, och varförGranskningsloggens rader, utan person/);
    const request = requestId(shown);
    const unsure = await post('people/erase', { who, request, note: 'Ringde upp' });
    expect([unsure.status, wordsOf(unsure)]).toEqual([422, expect.stringContaining('Kryssa i att du')]);
    expect(unsure.body).toContain('Ringde upp');
    expect((await post('people/erase', { who, request, sure: 'yes', note: 'x'.repeat(2_001) })).status).toBe(422);
    expect(await erasuresOf(desk)).toEqual([]);

    const pressed = await post('people/erase', { who, request, sure: 'yes', note: 'Ringde upp' });
    const again = await post('people/erase', { who, request, sure: 'yes', note: 'Ringde upp' });
    expect([pressed.status, pressed.headers['location']]).toEqual([303, again.headers['location']]);
    expect(await erasuresOf(desk)).toMatchObject([
      {
        id: request,
        askedBy: 'administrator',
        note: 'Ringde upp',
        steps: [{ checkId: check.id, role: 'referee', person: referees[0]?.id, state: 'waiting' }],
      },
    ]);
    const page = await browser.follow(pressed);
    expect(wordsOf(page)).toMatch(/genom en administratörSvara senast23 december 2026.+pågår, 30 dagar kvar/);
    expect(page.body).not.toMatch(/Bo Ahl|bo\.ahl/);
    const list = await browser.get(desk.at('people'));
    expect(wordsOf(list)).toMatch(/Begäran 23 november 2026 ?pågår, 30 dagar kvar/);
    expect((await actsIn(desk)).filter((act) => act.startsWith('subject.erasure_asked'))).toHaveLength(1);
  });

  test('of somebody in a check that is held says that it stays, why and until when', async () => {
    const desk = await recruiterDesk(real.table);
    const { check } = await fullCheck(desk);
    const hold = { reason: 'claim', until: daysAfter(100), note: null, setAt: startTime } as const;
    await desk.checks.change(check.id, (file) => ({
      outcome: 'change',
      change: startChange({ ...file.check, hold }, desk.now()),
    }));
    const { post } = await asking(desk);
    const words = wordsOf(await post('people', { who }));
    expect(words).toMatch(
      /Inget kan raderas nu\..+Referenstagningen för Kim Lund: rättsligt anspråk, till 3 mars 2027/,
    );
  });

  test('shows its days, warns in words when ten are left, and is nobody else’s', async () => {
    const [desk, other] = [await recruiterDesk(real.table), await recruiterDesk(real.table)];
    const wish = { organisationId: desk.organisation.id, live: true, hashes: ['1:x'], note: null } as const;
    const old = newErasure({ ...wish, id: newId('ers'), askedBy: 'api' }, [], daysAfter(-25));
    const done = newErasure({ ...wish, id: newId('ers'), askedBy: 'person' }, [], daysAfter(-40));
    const store = createErasureStore(real.table);
    await store.create(old);
    await store.create({ ...done, doneAt: daysAfter(-38) });
    const { browser } = await asking(desk);
    const page = await browser.get(desk.at('people'));
    expect(wordsOf(page)).toMatch(/(?:pågår|delvis raderat), \d dagar kvar/);
    expect(wordsOf(page)).toContain('klar 16 oktober 2026');
    expect((await browser.get(desk.at(`people/requests/${old.id}`))).status).toBe(200);
    const stranger = await asking(other);
    expect((await stranger.browser.get(other.at(`people/requests/${old.id}`))).status).toBe(404);
    expect((await stranger.browser.get(other.at('people/requests/ers_x'))).status).toBe(404);
  });
});
