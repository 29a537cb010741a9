import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { encryptValue } from '#infra/local/ats/encryption.ts';
import { type Ats, startAts } from '#infra/local/ats/start-ats.ts';
import { type AtsClient, atsClient } from '#tests/support/ats/ats-client.ts';
import { type StubConnector, startStubConnector } from '#tests/support/ats/stub-connector.ts';

let partner: StubConnector;
let ats: Ats;
let client: AtsClient;
let invitationId: string;
let now: number;
const dataFolder = mkdtempSync(join(tmpdir(), 'vitsord-ats-'));

const readToken = z.object({ access_token: z.string(), expires_in: z.number() });

const askForToken = (fields: Record<string, string> = {}) =>
  fetch(`${ats.address}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'partner',
      client_secret: 'results-secret',
      ...fields,
    }),
  });

const bearer = async (): Promise<string> => readToken.parse(await (await askForToken()).json()).access_token;

const encryptedInvitation = z.object({
  evaluationDetails: z.object({
    email: z.string(),
    phoneNumber: z.string().nullable(),
    encryptedFields: z.array(z.string()),
  }),
});

const result = (Status: number, Message: string, ReportUrls: unknown[] = []) => ({
  InvitationId: invitationId,
  Status,
  Message,
  ReportUrls,
});

const post = async (body: unknown, token?: string) =>
  fetch(`${ats.address}/v1/results`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? (await bearer())}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(1000),
  });

beforeAll(async () => {
  now = Date.now();
  partner = await startStubConnector();
  partner.forms.push({ id: 'f', name: 'F', description: '', languages: [], customFields: [] });
  ats = await startAts({ port: 0, dataFolder, now: () => now });
  client = atsClient(ats.address);
});
beforeEach(async () => {
  ats.reset();
  ats.accept(partner.connection('FixedToken'));
  await client.request(['c-1']);
  invitationId = (await client.invitations())[0]?.id ?? '';
});
afterAll(async () => {
  await ats.stop();
  await partner.stop();
  rmSync(dataFolder, { recursive: true });
});

const messages = async () => (await client.results()).map(({ body }) => body.Message);
const symbol = async () => {
  const page = await client.overview();
  const cell = page.document.querySelector('#references-c-1');
  return {
    symbol: cell?.querySelector('svg')?.getAttribute('data-symbol'),
    text: cell?.querySelector('svg + span')?.textContent,
    links: cell?.querySelectorAll('a').map((each) => [each.textContent, each.getAttribute('href')]),
  };
};

test('results are kept in their order, and the symbol and its menu follow the last one', async () => {
  const page = { EncryptedFields: [], Name: 'Länk till kandidat', Type: 0, Uri: 'https://refs.example.org/o/1' };
  const report = { EncryptedFields: [], Name: 'Referensrapport', Type: 0, Uri: 'https://refs.example.org/r/1' };
  expect(await symbol()).toEqual({ symbol: 'asked', text: 'Skickad till Vitsord', links: [] });
  await post(result(1, 'Väntar på kandidaten', [page]));
  await post(result(2, '1 av 2 svar', [page, report]));
  expect((await post(result(3, '2 av 2 svar', [page, report]))).status).toBe(200);
  expect(await messages()).toEqual(['Väntar på kandidaten', '1 av 2 svar', '2 av 2 svar']);
  expect(await symbol()).toEqual({
    symbol: 'Completed',
    text: 'Klar: 2 av 2 svar',
    links: [
      ['Länk till kandidat', 'https://refs.example.org/o/1'],
      ['Referensrapport', 'https://refs.example.org/r/1'],
    ],
  });
});

test('only a partner with its secret gets a bearer, and the bearer ends', async () => {
  expect((await askForToken({ client_secret: 'wrong' })).status).toBe(401);
  expect((await askForToken({ grant_type: 'password' })).status).toBe(400);
  expect((await post(result(1, 'x'), 'made.up.token')).status).toBe(401);
  const token = await bearer();
  now += 3_601_000;
  expect((await post(result(1, 'x'), token)).status).toBe(401);
  expect((await post(result(1, 'x'))).status).toBe(200);
});

test('what is not in the contract is refused, and so is an invitation of others', async () => {
  expect((await post({ ...result(1, 'x'), Status: 'Created' })).status).toBe(400);
  expect((await post({ ...result(1, 'x'), InvitationId: '8a6c1d0e-4b57-4f0d-9f4a-0d3f6f1f5a11' })).status).toBe(404);
  const link = { EncryptedFields: [], Name: 'Länk', Type: 0, Uri: 'javascript:alert(1)' };
  expect((await post(result(1, 'x', [link]))).status).toBe(422);
  expect(await messages()).toEqual([]);
});

describe('On purpose', () => {
  test('it answers 500 as often as it is told, then works', async () => {
    await client.setFault({ kind: 'error', times: 2 });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await post(result(1, 'x'))).status);
    expect(statuses).toEqual([500, 500, 200]);
    expect(await messages()).toEqual(['x']);
  });

  test.each(['hang', 'close'] as const)('it can %s, with the result taken in or not', async (kind) => {
    await client.setFault({ kind, times: 1 });
    await expect(post(result(1, 'lost'))).rejects.toThrow();
    await client.setFault({ kind, times: 1, takesResult: true });
    await expect(post(result(1, 'taken'))).rejects.toThrow();
    expect(await messages()).toEqual(['taken']);
  });

  test('it can be away, its token server too', async () => {
    await client.setFault({ kind: 'away' });
    await expect(askForToken()).rejects.toThrow();
    await client.clearFault();
    expect((await askForToken()).status).toBe(200);
  });
});

test('encrypted: names and addresses go out so that only the partner can read them', async () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  partner.publish(`partner-1:${pair.publicKey.export({ type: 'pkcs1', format: 'der' }).toString('base64url')}`);
  const page = await client.browser.open(`${ats.address}/integration`);
  await client.browser.submit(page, { encrypts: 'true' }, { action: '/switches' });
  await client.request(['c-5']);
  const { evaluationDetails: sent } = encryptedInvitation.parse(JSON.parse(partner.heard.at(-1)?.body ?? ''));
  const [id, secret = ''] = sent.email.split(':');
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  const email = privateDecrypt({ key: pair.privateKey, ...padding }, Buffer.from(secret, 'base64url')).toString();
  expect([id, email, sent.phoneNumber]).toEqual(['partner-1', 'omar.said@example.org', null]);
  expect(sent.encryptedFields).toEqual(['FirstName', 'LastName', 'Email']);
});

test('encrypted: it sends its key, and reads the addresses that come back', async () => {
  const page = await client.browser.open(`${ats.address}/integration`);
  await client.browser.submit(page, { encrypts: 'true' }, { action: '/switches' });
  await client.request(['c-1']);
  invitationId = (await client.invitations()).at(-1)?.id ?? '';
  const heard = z
    .object({ evaluationDetails: z.object({ sourceSystemPublicKey: z.string() }) })
    .parse(JSON.parse(partner.heard.at(-1)?.body ?? ''));
  const Uri = encryptValue(heard.evaluationDetails.sourceSystemPublicKey, 'https://refs.example.org/o/1');
  const secret = { EncryptedFields: ['Uri'], Name: 'Länk till kandidat', Type: 0, Uri };
  expect((await post(result(1, 'x', [secret]))).status).toBe(200);
  expect((await post(result(1, 'x', [{ ...secret, Uri: `other:${Uri.split(':')[1]}` }]))).status).toBe(422);
  expect((await client.results()).map(({ wasEncrypted, body }) => [wasEncrypted, body.ReportUrls[0]?.Uri])).toEqual([
    [true, 'https://refs.example.org/o/1'],
  ]);
});
