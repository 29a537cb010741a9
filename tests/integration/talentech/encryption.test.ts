import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EvaluationApi, startEvaluationApi } from '#tests/support/ats/evaluation-api.ts';
import { decrypt, encrypt, fieldKeysOf, makeKeyPair, publish } from '#tests/support/ats/field-encryption.ts';
import { buildInvitation } from '#tests/support/ats/invitations.ts';
import { connectAts, startConnector } from '#tests/support/ats/talentech-connector.ts';
import { buildMoment, buildSource, givenLane } from '#tests/support/ats/talentech-lane.ts';
import { buildCheck } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
let api: EvaluationApi;
beforeAll(async () => {
  [real, api] = await Promise.all([startRealTable(), startEvaluationApi()]);
});
afterAll(() => Promise.all([real.stop(), api.stop()]));

const keyId = 'vitsord-test-1';
const ours = makeKeyPair();
const theirs = makeKeyPair();

async function given(keys = fieldKeysOf(keyId, ours.privateKey)) {
  const connector = startConnector(real.table, keys);
  await connector.setApp();
  const owner = await connector.addOrganisation();
  const ats = await connectAts(connector, owner);
  const made = async () => {
    const filter = { status: null, projectExternalId: null, candidateExternalId: null };
    const page = await connector.checks.list({ id: owner.organisation.id, live: true }, filter, {
      limit: 9,
      cursor: null,
    });
    return page === 'cursor_invalid' ? [] : page.files;
  };
  return { connector, ats, made };
}

const hidden = (text: string, id = keyId): string => encrypt(id, createPublicKey(ours.privateKey), text);

const encrypted = {
  firstName: hidden('Kim'),
  lastName: hidden('Lund'),
  email: hidden('kim@example.org'),
  phoneNumber: hidden('+46701740605'),
  encryptedFields: ['FirstName', 'LastName', 'Email', 'PhoneNumber', 'PersonalId', 'Address.CareOf'],
};

describe('A.11.8 an invitation', () => {
  test('whose name and address are encrypted is read', async () => {
    const { ats, made } = await given();
    const by = { email: hidden('rita@kommun.example'), firstName: 'Rita', lastName: 'Ek', encryptedFields: ['Email'] };
    expect((await ats.call('invitations', buildInvitation(encrypted, { triggeredBy: by }))).status).toBe(200);
    expect((await made())[0]?.check).toMatchObject({
      candidate: { firstName: 'Kim', lastName: 'Lund', email: 'kim@example.org', phone: '+46701740605' },
      recruiter: { email: 'rita@kommun.example' },
    });
  });

  test.each([
    ['a key that is not ours', { ...encrypted, email: hidden('kim@example.org', 'vitsord-other-1') }],
    ['another key under our name', { ...encrypted, email: encrypt(keyId, theirs.publicKey, 'kim@example.org') }],
    ['no key at all', { ...encrypted, email: 'kim@example.org' }],
  ])('that is encrypted with %s is refused with 422, and nothing is made', async (_, details) => {
    const { ats, made } = await given();
    const answer = await ats.call('invitations', buildInvitation(details));
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject([{ errorType: 'UserError' }, { errorType: 'SystemError' }]);
    expect(await made()).toEqual([]);
  });

  test('is refused with 422 where the stage asks for no encryption', async () => {
    const { ats } = await given({ publicKeys: () => Promise.resolve([]), decrypt: () => Promise.resolve(null) });
    expect((await ats.call('invitations', buildInvitation(encrypted))).status).toBe(422);
  });

  test('that carries a key which nobody can read is refused with 422', async () => {
    const { ats } = await given();
    const details = { sourceSystemPublicKey: 'talentrecruiter-2026-01:bm90IGEga2V5' };
    expect((await ats.call('invitations', buildInvitation(details))).status).toBe(422);
  });

  test.each(['string', 'talentrecruiter-2026-01:MIICCgKCAgEA...', 'talentrecruiter-2026-01:'])(
    'that carries %j, which is no key, is taken and answered in clear',
    async (sourceSystemPublicKey) => {
      const { ats, made } = await given();
      expect((await ats.call('invitations', buildInvitation({ sourceSystemPublicKey }))).status).toBe(200);
      expect((await made())[0]?.check.source?.details).toEqual({ sourceSystem: 'talentrecruiter' });
    },
  );

  test('has its source’s key kept with the check', async () => {
    const { ats, made } = await given();
    const sourceSystemPublicKey = `talentrecruiter-1:${publish(theirs.publicKey, 'spki', 'base64')}`;
    await ats.call('invitations', buildInvitation({ sourceSystemPublicKey }));
    expect((await made())[0]?.check.source?.details).toEqual({
      sourceSystem: 'talentrecruiter',
      publicKey: sourceSystemPublicKey,
    });
  });

  test('can be encrypted by the key that we publish', async () => {
    const { connector } = await given();
    const { text } = await connector.send({ path: '/ats/talentech/public-keys' });
    expect(text).toBe(`${keyId}:${publish(ours.privateKey, 'pkcs1', 'base64url')}\n`);
  });
});

describe('A.11.8 results', () => {
  const check = buildCheck();
  const page = `https://refs.example.org/o/${check.organisationId}/checks/${check.id}`;
  const created = buildMoment({ type: 'reference_check.created', status: 'candidate_invited' });

  test.each([
    ['pkcs1', 'base64url'],
    ['pkcs1', 'base64'],
    ['spki', 'base64url'],
    ['spki', 'base64'],
  ] as const)(
    'of an invitation that carried a key (%s, %s) have their addresses encrypted for it',
    async (type, encoding) => {
      const publicKey = `talentrecruiter-1:${publish(theirs.publicKey, type, encoding)}`;
      const before = api.results().length;
      await givenLane(api).tell({ ...created, source: buildSource({ publicKey }) });
      const [link] = api.results()[before]?.ReportUrls ?? [];
      expect(link).toMatchObject({
        EncryptedFields: ['Uri'],
        Uri: expect.stringMatching(/^talentrecruiter-1:[\w-]+$/),
      });
      expect(decrypt(theirs.privateKey, link?.Uri ?? '')).toBe(page);
    },
  );

  test('of an invitation without a key are not', async () => {
    const before = api.results().length;
    await givenLane(api).tell(created);
    expect(api.results()[before]?.ReportUrls).toEqual([
      { EncryptedFields: [], Name: 'Länk till kandidat', Type: 0, Uri: page },
    ]);
  });

  test('never go out in clear when they cannot be encrypted', async () => {
    const lane = givenLane(api);
    const before = api.results().length;
    await lane.tell({ ...created, source: buildSource({ publicKey: 'talentrecruiter-1:bm90IGEga2V5' }) });
    expect([lane.outcomes, api.results().length]).toEqual([['dead'], before]);
  });
});
