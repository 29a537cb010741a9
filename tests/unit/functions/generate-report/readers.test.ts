import { describe, expect, test } from 'vitest';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import { answeredFile, reportLink } from '#tests/support/builders/answered-check.ts';
import { daysAfter, testId } from '#tests/support/builders/check-builders.ts';
import { reportRoad, secret } from './report-road.ts';

const nora = 'nora.bergman@client.example';

/** A report link that is not for everybody. */
function given(link: Partial<ReportLink>) {
  const file = answeredFile();
  const road = reportRoad({ file: { ...file, reportLinks: [{ ...reportLink, ...link }] } });
  /** Asks for a code and types it. */
  const enter = async (fields: Readonly<Record<string, string>> = {}) => {
    await road.send('/code', fields);
    return road.send('/proof', { code: road.proofs.lastCode() });
  };
  return { ...road, link: `/r/${secret}`, enter };
}

const named = () => given({ access: 'named', email: nora, name: 'Nora Bergman' });
const ofDomain = (link: Partial<ReportLink> = {}) => given({ access: 'domain', domain: 'client.example', ...link });

describe('A report link for one address', () => {
  test('shows nobody whose report it is, and sends nothing by itself', async () => {
    const { readPage, link, get, proofs, openings, fetches } = named();
    const page = await readPage();
    expect(page.status).toBe(200);
    expect(page.body).toContain('Koden går till n•••n@client.example.');
    expect(page.body).not.toMatch(/Kim|Lund|Enhetschef|nora\.bergman/);
    for (const [method, path] of [
      ['GET', '/pdf'],
      ['POST', '/pdf'],
      ['POST', ''],
      ['POST', '/opened'],
      ['GET', '/code'],
    ] as const) {
      const { status, headers } = await get(`${link}${path}`, {}, method);
      expect([method, path, status, headers['location']]).toEqual([method, path, 303, link]);
    }
    expect([proofs.sent, openings, fetches]).toEqual([[], [], []]);
  });

  test('opens with the code that goes to that address, in the browser that asked for it alone', async () => {
    const { send, readPage, forget, proofs, link } = named();
    const asked = await send('/code', { mail: 'somebody.else@evil.example' });
    expect([asked.status, asked.headers['location'], proofs.sent]).toEqual([303, `${link}/code`, [nora]]);
    expect(asked.cookies?.[0]).toMatch(new RegExp(`; Max-Age=4200; Path=${link}; Secure; HttpOnly; SameSite=Lax$`));
    forget();
    expect((await send('/proof', { code: proofs.lastCode() })).status).toBe(410);
    expect((await readPage()).body).not.toContain('Kim Lund');
    const again = named();
    expect((await again.enter()).headers['location']).toBe(link);
    expect((await again.readPage()).body).toContain('Kim Lund');
    expect((await again.fetchPdf()).status).toBe(302);
    await again.post('/opened');
    expect(again.openings).toEqual([reportLink.id]);
    again.forget();
    expect((await again.readPage()).body).not.toContain('Kim Lund');
  });

  test('says how many tries are left, and after five wrong ones that one must wait', async () => {
    const { send, readPage, proofs } = named();
    await send('/code');
    const first = await send('/proof', { code: '99 99 98' });
    expect([first.status, first.body]).toEqual([422, expect.stringContaining('fyra försök kvar')]);
    expect((await send('/proof', { code: '12' })).body).toContain('Skriv de sex siffrorna');
    for (const code of ['999997', '999996', '999995']) await send('/proof', { code });
    const last = await send('/proof', { code: '999994' });
    expect([last.status, last.body]).toEqual([429, expect.stringContaining('Fem felaktiga koder')]);
    expect((await send('/proof', { code: proofs.lastCode() })).status).toBe(429);
    expect((await send('/code')).status).toBe(429);
    expect((await readPage()).status).toBe(429);
    expect(proofs.sent).toHaveLength(1);
  });

  test('is closed at once when it is withdrawn, to who was let in too', async () => {
    const { enter, readPage, become } = named();
    await enter();
    expect((await readPage()).status).toBe(200);
    const link = { ...reportLink, access: 'named' as const, email: nora, revokedAt: daysAfter(3) };
    become({ file: { ...answeredFile(), reportLinks: [link] } });
    expect((await readPage()).status).toBe(410);
  });

  test('shuts out who was let in for another address than it has now', async () => {
    const { enter, readPage, become } = named();
    await enter();
    const link = { ...reportLink, access: 'named' as const, email: 'other@client.example' };
    become({ file: { ...answeredFile(), reportLinks: [link] } });
    expect((await readPage()).body).not.toContain('Kim Lund');
  });
});

describe('A report link for a domain', () => {
  test('answers every address alike, and opens for those of the domain', async () => {
    const { send, readPage, link, proofs } = ofDomain();
    expect((await readPage()).body).toContain('Din e-postadress');
    const wrong = await send('/code', { mail: 'nora@' });
    expect([wrong.status, wrong.body]).toEqual([422, expect.stringContaining('Skriv hela e-postadressen')]);
    const stranger = await send('/code', { mail: 'nora@else.example' });
    const typing = await readOf(link, ofDomain());
    expect([stranger.status, stranger.headers['location']]).toEqual([303, `${link}/code`]);
    expect(typing).toContain('Om adressen får läsa rapporten har vi skickat sex siffror dit.');
    // Whoever guessed the code of an address outside the domain would still be outside.
    await send('/proof', { code: proofs.lastCode() });
    expect((await readPage()).body).not.toContain('Kim Lund');
  });

  test('tells each reader apart', async () => {
    const { enter, readPage, post, readings, openings, forget } = ofDomain();
    await enter({ mail: nora });
    expect((await readPage()).body).toContain('Kim Lund');
    await post('/opened');
    forget();
    await enter({ mail: 'Olle@Client.Example' });
    await post('/opened');
    expect(readings).toEqual([`${reportLink.id} ${nora}`, `${reportLink.id} Olle@Client.Example`]);
    expect(openings).toEqual([testId('rdr', 1), testId('rdr', 2)]);
  });

  test('sends a code again to the address that was typed, after a while', async () => {
    const { send, proofs, at } = ofDomain();
    await send('/code', { mail: nora });
    const soon = await send('/code', { again: '1' });
    expect([soon.status, soon.body]).toEqual([429, expect.stringContaining('Vänta lite med nästa kod')]);
    at(daysAfter(4 + 2 / 1440));
    expect((await send('/code', { again: '1' })).status).toBe(303);
    expect(proofs.sent).toEqual([nora, nora]);
  });
});

test('A link for everybody asks nobody for a code', async () => {
  const { readPage, get, send, proofs } = reportRoad();
  expect((await readPage()).body).toContain('Kim Lund');
  expect((await get(`/r/${secret}/code`)).headers['location']).toBe(`/r/${secret}`);
  expect((await send('/code', { mail: nora })).status).toBe(303);
  expect(proofs.sent).toEqual([]);
});

/** What the page says where a code is typed, of an address outside the domain. */
async function readOf(link: string, { send, get }: ReturnType<typeof ofDomain>): Promise<string> {
  await send('/code', { mail: 'nora@else.example' });
  return String((await get(`${link}/code`)).body);
}
