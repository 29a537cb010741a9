import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { TokenMode } from '#infra/local/ats/connection/connection.ts';
import { type Ats, startAts } from '#infra/local/ats/start-ats.ts';
import { type AtsClient, atsClient } from '#tests/support/ats/ats-client.ts';
import { type StubConnector, startStubConnector } from '#tests/support/ats/stub-connector.ts';

let partner: StubConnector;
let ats: Ats;
let client: AtsClient;
let dataFolder: string;
let now: number;

const start = async (): Promise<void> => {
  ats = await startAts({ port: 0, dataFolder, now: () => now });
  client = atsClient(ats.address);
};

beforeEach(async () => {
  now = Date.now();
  dataFolder = mkdtempSync(join(tmpdir(), 'vitsord-ats-'));
  partner = await startStubConnector();
  partner.forms.push({
    id: 'reference-check',
    name: 'Referenstagning',
    description: 'Med era mallar.',
    languages: [{ name: 'Swedish', languageCode: 'sv' }],
    customFields: [
      {
        id: 'num-referees-requested',
        type: 'select',
        label: 'Antal referenser',
        value: '2',
        options: ['1', '2', '3'].map((id) => ({ id, label: id })),
      },
      { id: 'hide-project-name', type: 'checkbox', label: 'Dölj projektets titel', value: false },
    ],
  });
  await start();
});
afterEach(async () => {
  await ats.stop();
  await partner.stop();
  rmSync(dataFolder, { recursive: true });
});

const sent = z.object({
  auth: z.unknown(),
  evaluationDetails: z.looseObject({ invitationId: z.uuid(), firstName: z.string(), customFieldValues: z.unknown() }),
});
const invitationsHeard = () =>
  partner.heard.filter(({ path }) => path === '/app/invitations').map(({ body }) => sent.parse(JSON.parse(body)));

const textsIn = (
  page: { document: { querySelectorAll: (selector: string) => { textContent: string }[] } },
  selector: string,
) => page.document.querySelectorAll(selector).map(({ textContent }) => textContent.trim());

describe.each<TokenMode>(['RefreshToken', 'FixedToken'])('Connected with a %s', (mode) => {
  beforeEach(() => ats.accept(partner.connection(mode)));

  test('one invitation goes out for each candidate, with the settings as strings', async () => {
    const page = await client.request(['c-1', 'c-2'], {
      'field.num-referees-requested': '3',
      'field.hide-project-name': 'true',
      language: 'nb',
      note: 'Hej!',
    });
    expect(page.text).toContain('Skickat för 2 kandidater.');
    const details = invitationsHeard().map(({ evaluationDetails }) => evaluationDetails);
    expect(details.map(({ firstName }) => firstName).toSorted()).toEqual(['Kim', 'Tove']);
    expect(details[0]).toMatchObject({
      evaluationFormId: 'reference-check',
      sourceSystem: 'talentrecruiter',
      projectId: '4711',
      projectName: 'Enhetschef, äldreomsorg',
      preferredLanguage: 'nb',
      noteToCandidate: 'Hej!',
      customFieldValues: [
        { id: 'num-referees-requested', value: '3' },
        { id: 'hide-project-name', value: 'true' },
      ],
    });
    expect(new Set(details.map(({ invitationId }) => invitationId)).size).toBe(2);
  });

  test('disconnecting gives the consent back, and nothing can be asked for any more', async () => {
    await client.browser.submit(
      await client.browser.open(`${ats.address}/integration`),
      {},
      { action: '/deauthorize' },
    );
    const said = partner.heard.find(({ path }) => path === '/app/authorization/deauthorize');
    expect(said?.body).toContain(mode === 'RefreshToken' ? 'token_type_hint=refresh_token' : '"clientSecret"');
    expect((await client.connection()).isConnected).toBe(false);
    expect((await client.dialog(['c-1'])).text).toContain('Vitsord är inte anslutet.');
  });

  test('connecting anew goes over the consent page, and its state works once', async () => {
    const page = await client.browser.open(`${ats.address}/integration`);
    const connected = await client.browser.submit(page, {}, { action: '/connect' });
    expect(connected.text).toContain('Vitsord är anslutet.');
    expect((await client.dialog(['c-1'])).text).toContain('Antal referenser');
    const again = await client.browser.open(`${ats.address}/Customers/OAuth/Callback?state=x&code=y`);
    expect(again.text).toContain('Anslutningen blev inte av.');
  });

  test('the partner’s health is asked for', async () => {
    const page = await client.browser.open(`${ats.address}/integration`);
    expect((await client.browser.submit(page, {}, { action: '/health' })).text).toContain('Allt är som det ska');
  });
});

describe('Tokens', () => {
  const refreshes = () => partner.heard.filter(({ path }) => path.endsWith('/token')).length;
  beforeEach(() => ats.accept(partner.connection('RefreshToken')));

  test('are refreshed once for all who need one, when they are about to end or are refused', async () => {
    await client.request(['c-1', 'c-2', 'c-3']);
    expect(refreshes()).toBe(0);
    now += 3_599_000;
    await client.request(['c-1', 'c-2', 'c-3']);
    expect(refreshes()).toBeGreaterThan(0);
    now = Date.now();
    const before = refreshes();
    partner.forgetTokens();
    await client.request(['c-1', 'c-2', 'c-3']);
    expect(refreshes()).toBe(before + 1);
    expect((await client.invitations()).every(({ state }) => state === 'sent')).toBe(true);
  });

  test('that were refreshed are kept over a restart, and given up only for another consent', async () => {
    const given = partner.connection('RefreshToken');
    ats.accept(given);
    partner.forgetTokens();
    await client.request(['c-1']);
    await ats.stop();
    await start();
    ats.accept(given);
    await client.request(['c-2']);
    expect((await client.invitations()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });
});

describe('A refusal', () => {
  beforeEach(() => ats.accept(partner.connection('FixedToken')));

  test('shows what the recruiter may read at the candidate, and the same invitation can be sent again', async () => {
    partner.answerInvitations(400, [
      { errorType: 'UserError', message: 'Kandidaten saknar mobilnummer, välj mejl.' },
      { errorType: 'SystemError', message: 'phoneNumber empty while channel=sms' },
    ]);
    const page = await client.request(['c-5']);
    expect(textsIn(page, '.errors li')).toEqual(['Omar Said: Kandidaten saknar mobilnummer, välj mejl.']);
    expect(textsIn(page, '#references-c-5 .bad')).toEqual(['Kandidaten saknar mobilnummer, välj mejl.']);
    expect(page.html).not.toContain('phoneNumber empty');

    partner.answerInvitations(200);
    const [invitation] = await client.invitations();
    await fetch(`${ats.address}/projects/4711/invitations/${invitation?.id}`, { method: 'POST' });
    expect((await client.invitations()).map(({ state }) => state)).toEqual(['sent']);
    const ids = invitationsHeard().map(({ evaluationDetails }) => evaluationDetails.invitationId);
    expect(ids).toEqual([invitation?.id, invitation?.id]);
  });

  test('the same Send twice makes no other invitations', async () => {
    const dialog = await client.dialog(['c-1']);
    await client.browser.submit(dialog, {}, { action: '/invitations', repeat: 2 });
    expect(invitationsHeard().length).toBe(1);
  });

  test('nobody marked, nobody asked', async () => {
    expect((await client.dialog([])).text).toContain('Markera minst en kandidat.');
  });

  test('someone new can be added and asked for', async () => {
    const page = await client.browser.submit(
      await client.overview(),
      { first: 'Bo', last: 'Ahl', mail: 'bo.ahl@example.org' },
      { action: '/candidates' },
    );
    expect(page.text).toContain('Bo Ahl');
  });
});

test('no page elsewhere can use it', async () => {
  const foreign = { method: 'POST', headers: { origin: 'https://elsewhere.example' } };
  expect((await fetch(`${ats.address}/integration/deauthorize`, foreign)).status).toBe(403);
});
