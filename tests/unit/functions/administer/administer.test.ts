import { describe, expect, it } from 'vitest';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createTokenSigner } from '#shared/data/connections/token-signer.ts';
import type { DeadLetterFilter } from '#shared/domain/ports/dead-letters.ts';
import { countingIds, startTime, testId } from '#tests/support/builders/check-builders.ts';
import {
  fakeConnectionStore,
  fakePartnerAppStore,
  fakeTeamtailorAppStore,
} from '#tests/support/fakes/fake-connection-store.ts';
import { fakeOperated } from '#tests/support/fakes/fake-operated.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { createAdminister } from '../../../../functions/administer/administer.ts';

const secret = 'a'.repeat(32);
const linkKeys = { current: '1', keys: { '1': 'k'.repeat(64) } };

const takenMeanwhile = testId('chk', 2);
const letters = [testId('chk', 1), takenMeanwhile, testId('chk', 3)].map((checkId) => ({
  kind: 'message' as const,
  checkId,
  messageId: 'msg_000002_candidate_email',
  organisationId: testId('org', 1),
  reason: 'address_rejected',
  diedAt: startTime,
}));

const place = { dueAt: startTime, pk: 'CHK#1', sk: 'MSG#1' };

const ofAddress = {
  kind: 'message' as const,
  checkId: testId('chk', 4),
  messageId: 'msg_000002_candidate_sms',
  organisationId: testId('org', 1),
  reason: 'sms_opted_out',
  diedAt: startTime,
};

const listed = (wanted: DeadLetterFilter, limit: number, after: object | null) => {
  const matching = [...letters, ofAddress].filter(
    ({ checkId, reason }) => [checkId, null].includes(wanted.checkId) && [reason, null].includes(wanted.reason),
  );
  const from = after === null ? 0 : limit;
  const more = matching.length > from + limit;
  return { letters: matching.slice(from, from + limit), after: more ? place : null };
};

const host = 'api.teamtailor.com';
const activations = [
  { host, company: 'Acme', companyUuid: 'vAXspNm0J2Y', providerKey: 'key-of-acme' },
  { host, company: 'Beta', companyUuid: 'Uf90iujmioh12', providerKey: null },
];

function givenAdminister(allowedHosts: readonly string[] = []) {
  const organisations = fakeOrganisationStore();
  const connections = fakeConnectionStore();
  const operated = fakeOperated();
  const administer = createAdminister({
    organisations,
    connections,
    ...operated.ports,
    partnerApps: fakePartnerAppStore(),
    teamtailorApps: fakeTeamtailorAppStore(),
    tokens: createTokenSigner(linkKeys),
    ...createSealedSecrets(linkKeys),
    readActivations: ({ key, webhookSecret }) => {
      const isOurs = key === 'partner-key' && webhookSecret === 'hook';
      return Promise.resolve({ activations: isOurs ? activations : [], silent: ['api.na.teamtailor.com (401)'] });
    },
    baseUrl: 'https://refs.example.org',
    allowedHosts,
    deadLetters: {
      list: (wanted, { limit, after }) => Promise.resolve(listed(wanted, limit, after)),
      replay: ({ checkId }) => {
        operated.noteReplay();
        return Promise.resolve(checkId !== takenMeanwhile);
      },
    },
    clock: () => startTime,
    newId: countingIds(),
    newSecret: () => secret,
  });
  return { organisations, connections, administer, operated };
}

const command = { command: 'create-organisation', name: 'Göteborgs Stad', language: 'sv' };

describe('a new organisation', () => {
  it('has the defaults of the product', async () => {
    const { administer, organisations } = givenAdminister();
    const answer = await administer(command);
    const [made] = organisations.organisations();
    expect(answer).toEqual({ outcome: 'organisation_created', organisation: made?.id });
    expect(made).toMatchObject({
      name: 'Göteborgs Stad',
      timeZone: 'Europe/Stockholm',
      retentionMonths: 12,
      smsSenderId: 'GoteborgsSt',
      sender: { name: 'Göteborgs Stad', address: null, replyTo: null },
      defaults: { candidateChannel: 'email', refereesRequested: 2, questionTemplates: { de: 'tpl_standard' } },
      branding: { colours: null },
    });
  });

  it('has what the command says', async () => {
    const { administer, organisations } = givenAdminister();
    await administer({
      ...command,
      colour: '#0b5f50',
      smsSenderId: 'Gbg',
      administrators: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }],
    });
    expect(organisations.organisations()).toMatchObject([
      { branding: { colours: { brand: '#0b5f50' } }, smsSenderId: 'Gbg', administrators: [{ name: 'Rita Ek' }] },
    ]);
  });

  it('keeps addresses without what is copied along with them', async () => {
    const { administer, organisations } = givenAdminister();
    await administer({
      ...command,
      sender: 'Göteborg <noreply@example.org>',
      replyTo: '\u200bsvar@example.org\u00a0',
      administrators: [{ name: 'Rita Ek', email: '<rita.ek@example.org>' }],
    });
    expect(organisations.organisations()).toMatchObject([
      {
        sender: { address: 'noreply@example.org', replyTo: 'svar@example.org' },
        administrators: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }],
      },
    ]);
  });

  it.each([
    [{ timeZone: 'Europe/Atlantis' }, 'time_zone_unknown'],
    [{ colour: 'green' }, 'colour_invalid'],
    [{ sender: 'stad' }, 'address_invalid'],
    [{ language: 'is' }, 'command_invalid'],
    [{ name: ' ' }, 'command_invalid'],
    [{ command: 'drop' }, 'command_invalid'],
  ])('is refused with %j', async (changes, code) => {
    const { administer, organisations } = givenAdminister();
    expect(await administer({ ...command, ...changes })).toMatchObject({ outcome: 'refused', code });
    expect(organisations.organisations()).toEqual([]);
  });
});

describe('a new key', () => {
  it.each([
    [true, `vts_live_${secret}`],
    [false, `vts_test_${secret}`],
  ])('is its organisation’s, live: %s', async (live, key) => {
    const { administer, organisations } = givenAdminister();
    await administer(command);
    const organisation = organisations.organisations()[0]?.id;
    expect(await administer({ command: 'create-key', organisation, live, name: 'ATS' })).toEqual({
      outcome: 'key_created',
      organisation,
      key,
    });
    expect(await organisations.findKey(key, startTime)).toMatchObject({
      organisationId: organisation,
      live,
      name: 'ATS',
    });
  });

  it('needs an organisation that exists', async () => {
    const { administer } = givenAdminister();
    const answer = await administer({ command: 'create-key', organisation: testId('org', 9) });
    expect(answer).toEqual({ outcome: 'refused', code: 'organisation_unknown' });
  });
});

describe('dead letters', () => {
  it('are listed as many as asked for, and on from there', async () => {
    const { administer } = givenAdminister();
    const first = await administer({ command: 'list-dead-letters', limit: 2 });
    expect(first).toMatchObject({ outcome: 'dead_letters', letters: letters.slice(0, 2) });
    const after = 'after' in first ? first.after : null;
    expect(await administer({ command: 'list-dead-letters', limit: 2, after })).toMatchObject({
      letters: [letters[2], { reason: 'sms_opted_out' }],
      after: null,
    });
  });

  it.each([
    { after: 'bm90IGEgcGxhY2U' },
    { from: 'yesterday' },
    { to: '2026-11-23T08:00' },
    { limit: 0 },
    { limit: 201 },
  ])('are not looked for by %j', async (wanted) => {
    const { administer } = givenAdminister();
    const refusal = { outcome: 'refused', code: 'command_invalid', fields: Object.keys(wanted) };
    expect(await administer({ command: 'list-dead-letters', ...wanted })).toEqual(refusal);
  });

  it('are sent again, but for what was taken meanwhile and what an address is at fault for', async () => {
    const { administer } = givenAdminister();
    const replay = (wanted: object = {}) => administer({ command: 'replay-dead-letters', ...wanted });
    const page = { to: startTime, after: null };
    expect(await replay()).toEqual({ outcome: 'dead_letters_replayed', count: 2, leftOut: 1, ...page });
    expect(await replay({ check: testId('chk', 3) })).toMatchObject({ count: 1, leftOut: 0 });
    expect(await replay({ check: takenMeanwhile })).toMatchObject({ count: 0, leftOut: 0 });
    expect(await replay({ reason: 'sms_opted_out' })).toMatchObject({ count: 1, leftOut: 0 });
  });

  it('are counted before they are sent', async () => {
    const { administer, operated } = givenAdminister();
    const counted = { outcome: 'dead_letters_counted', reasons: { address_rejected: 3 }, leftOut: 1 };
    expect(await administer({ command: 'replay-dead-letters', preview: true })).toMatchObject(counted);
    expect(operated.replayed()).toBe(0);
  });
});

describe('a connection', () => {
  const given = async (allowedHosts: readonly string[] = []) => {
    const { administer, connections, organisations } = givenAdminister(allowedHosts);
    await administer({ ...command, administrators: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }] });
    const organisation = organisations.organisations()[0]?.id;
    return { administer, connections, organisation };
  };

  it('to Teamtailor needs the key of the deployment once, and the key of each organisation', async () => {
    const { administer, connections, organisation } = await given();
    const teamtailor = { command: 'connect', kind: 'teamtailor', organisation, providerKey: 'their-key' };
    expect(await administer(teamtailor)).toEqual({ outcome: 'refused', code: 'partner_key_missing' });
    const ofDeployment = { command: 'connect', kind: 'teamtailor', partnerKey: 'partner-key', webhookSecret: 'hook' };
    expect(await administer(ofDeployment)).toMatchObject({ outcome: 'connected', connection: null });
    const { providerKey, ...without } = teamtailor;
    const missing = { outcome: 'refused', code: 'command_invalid', fields: ['providerKey'] };
    expect(await administer(without)).toEqual(missing);
    const given_ = { webhook: 'https://refs.example.org/ats/teamtailor/webhook' };
    expect(await administer(teamtailor)).toMatchObject({ outcome: 'connected', given: given_ });
    expect(await connections.findCredential(providerKey, 'teamtailor_provider', startTime)).not.toBeNull();
  });

  it('to Teamtailor can be made by the company that has activated it, whose key nobody pastes', async () => {
    const { administer, connections, organisation } = await given();
    const byCompany = { command: 'connect', kind: 'teamtailor', organisation, company: 'vAXspNm0J2Y' };
    expect(await administer(byCompany)).toEqual({ outcome: 'refused', code: 'partner_key_missing' });
    expect(await administer({ command: 'list-activations' })).toMatchObject({ code: 'partner_key_missing' });
    await administer({ command: 'connect', kind: 'teamtailor', partnerKey: 'partner-key', webhookSecret: 'hook' });
    expect(await administer({ ...byCompany, company: 'nobody' })).toMatchObject({ code: 'activation_unknown' });
    expect(await administer({ ...byCompany, company: 'Uf90iujmioh12' })).toMatchObject({
      code: 'activation_unreadable',
    });
    expect(await administer(byCompany)).toMatchObject({ outcome: 'connected' });
    expect(await connections.findCredential('key-of-acme', 'teamtailor_provider', startTime)).not.toBeNull();
    const listed = await administer({ command: 'list-activations' });
    expect(listed).toMatchObject({
      activations: [
        { company: 'Acme', isReadable: true, organisation },
        { company: 'Beta', isReadable: false, organisation: null },
      ],
      silent: ['api.na.teamtailor.com (401)'],
    });
    expect(JSON.stringify(listed)).not.toContain('key-of-acme');
  });

  it('to Greenhouse asks for a recruiter where the organisation has no administrator', async () => {
    const { administer, connections, organisations } = givenAdminister();
    await administer({ ...command, administrators: [], sender: null, replyTo: null });
    const asked = { command: 'connect', kind: 'greenhouse', organisation: organisations.organisations()[0]?.id };
    expect(await administer(asked)).toEqual({ outcome: 'refused', code: 'recruiter_missing' });
    expect(connections.connections()).toEqual([]);
    const recruiter = { name: 'Rita Ek', email: 'rita.ek@example.org' };
    expect(await administer({ ...asked, recruiter })).toMatchObject({ outcome: 'connected' });
    expect(connections.connections()[0]?.settings).toEqual({ hosts: [], recruiter });
  });

  it('to Greenhouse has a key of its own and the four addresses', async () => {
    const { administer, connections, organisation } = await given();
    const answer = await administer({ command: 'connect', kind: 'greenhouse', organisation });
    expect(answer).toMatchObject({
      outcome: 'connected',
      given: {
        apiKey: `vts_gh_${secret}`,
        listTests: 'https://refs.example.org/ats/greenhouse/list_tests',
        sendTest: 'https://refs.example.org/ats/greenhouse/send_test',
        testStatus: 'https://refs.example.org/ats/greenhouse/test_status',
        responseError: 'https://refs.example.org/ats/greenhouse/response_error',
      },
    });
    const [made] = connections.connections();
    const named = { kind: 'greenhouse', name: 'Greenhouse' };
    expect(made).toMatchObject({ organisationId: organisation, live: true, ...named });
    expect(JSON.stringify(made)).not.toContain(secret);
    expect(await connections.findCredential(`vts_gh_${secret}`, 'greenhouse_key', startTime)).toMatchObject({
      connectionId: made?.id,
    });
  });

  it('to Refapp has both secrets, and the bearers of its hosts sealed', async () => {
    const { administer, connections, organisation } = await given();
    const answer = await administer({
      command: 'connect',
      kind: 'refapp',
      organisation,
      bearers: { 'api.teamtailor.com': 'their-bearer' },
    });
    expect(answer).toMatchObject({
      given: {
        atsSecret: `vts_ats_${secret}`,
        customerSecret: `vts_cus_${secret}`,
        config: 'https://refs.example.org/ats/refapp/config',
        events: 'https://refs.example.org/ats/refapp/events',
      },
    });
    const [made] = connections.connections();
    expect(made?.settings).toEqual({ hosts: ['api.teamtailor.com'] });
    expect(Object.keys(made?.secrets ?? {})).toEqual(['bearer:api.teamtailor.com']);
    expect(JSON.stringify(made)).not.toContain('their-bearer');
  });

  it('to Talentech makes the app once, with its secret told once', async () => {
    const { administer, connections, organisation } = await given();
    const first = await administer({ command: 'connect', kind: 'talentech', organisation });
    expect(first).toMatchObject({
      given: {
        baseUrl: 'https://refs.example.org/ats/talentech',
        publicKeys: 'https://refs.example.org/ats/talentech/public-keys',
        tokenMode: 'RefreshToken',
        clientSecret: `vts_app_${secret}`,
      },
    });
    const settings = { forms: 'settings', asksCandidateLanguage: false, results: 'pascal_numbers' };
    expect(connections.connections()).toMatchObject([{ name: 'Talentech', settings }]);
    const again = await administer({ command: 'connect', kind: 'talentech', tokens: 'fixed' });
    expect(again).toMatchObject({ connection: null, given: { tokenMode: 'FixedToken' } });
    expect(JSON.stringify(again)).not.toContain(secret);
  });

  it('can be consented to in an administrator’s place', async () => {
    const { administer, connections, organisation } = await given();
    const consentBy = { name: 'Rita Ek', email: 'rita.ek@example.org' };
    const fixed = { command: 'connect', kind: 'talentech', organisation, consentBy, tokens: 'fixed' };
    const answer = await administer(fixed);
    const grant = { customerAccountId: organisation, integrationKey: `vts_ats_${secret}` };
    expect(answer).toMatchObject({ given: { grant: JSON.stringify(grant) } });
    expect(connections.connections()[0]?.grant).toMatchObject({ generation: 0, grantedBy: consentBy });
  });

  it.each([
    [' ATS.example.org:8443 ', [], 'ats.example.org:8443'],
    ['127.0.0.1:4000', [], '127.0.0.1:4000'],
    ['LOCALHOST:4000', ['localhost'], 'localhost:4000'],
    ['localhost', ['localhost'], 'localhost'],
    ['localhost:4000', [], null],
    ['intranet', ['localhost'], null],
    [`${'a'.repeat(250)}.org`, [], null],
    ['https://ats.example.org', ['localhost'], null],
  ])('takes the host %j, with %j allowed, as %j', async (host, allowedHosts, taken) => {
    const { administer, connections, organisation } = await given(allowedHosts);
    const greenhouse = { command: 'connect', kind: 'greenhouse', organisation, hosts: [host] };
    const refapp = { command: 'connect', kind: 'refapp', organisation, bearers: { [host]: 'their-bearer' } };
    const refused = { outcome: 'refused', code: 'command_invalid' };
    for (const each of [greenhouse, refapp]) {
      expect(await administer(each)).toMatchObject(taken === null ? refused : { outcome: 'connected' });
    }
    const hosts = connections.connections().map(({ settings }) => settings);
    expect(hosts).toEqual(taken === null ? [] : [{ hosts: [taken] }, { hosts: [taken] }]);
  });

  it('needs an organisation', async () => {
    const { administer } = await given();
    const refusal = { outcome: 'refused', code: 'organisation_unknown' };
    expect(await administer({ command: 'connect', kind: 'greenhouse' })).toEqual(refusal);
    expect(await administer({ command: 'connect', kind: 'talentech', organisation: 'org_1' })).toEqual(refusal);
  });
});
