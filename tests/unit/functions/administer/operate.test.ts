import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '#shared/data/access/link-secrets.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createTokenSigner } from '#shared/data/connections/token-signer.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import { buildOrganisation, countingIds, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';
import { describeSendingPauses } from '#tests/support/contracts/sending-pauses-contract.ts';
import {
  fakeConnectionStore,
  fakePartnerAppStore,
  fakeTeamtailorAppStore,
} from '#tests/support/fakes/fake-connection-store.ts';
import { fakeOperated } from '#tests/support/fakes/fake-operated.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { createAdminister } from '../../../../functions/administer/administer.ts';

describeSendingPauses('of tests', () => fakeOperated().ports.pauses);

const rita = { name: 'Rita Ek', email: 'rita.ek@example.org' };
const bo = { name: 'Bo Ahl', email: 'bo.ahl@example.org' };
const organisation = buildOrganisation({ id: testId('org', 1), administrators: [rita] });
const key = {
  id: 'key_1',
  organisationId: organisation.id,
  live: true,
  name: 'The ATS',
  createdAt: startTime,
  lastUsedOn: null,
  revokedAt: null,
};

const firstKey = { current: '1', keys: { '1': 'k'.repeat(64) } };

function given(linkKeys: LinkKeys = firstKey, ...kept: readonly Connection[]) {
  const operated = fakeOperated(key);
  const organisations = fakeOrganisationStore(organisation);
  const connections = fakeConnectionStore(...kept);
  const administer = createAdminister({
    organisations,
    ...operated.ports,
    deadLetters: {
      list: () => Promise.resolve({ letters: [], after: null }),
      replay: () => Promise.resolve(false),
    },
    connections,
    partnerApps: fakePartnerAppStore(),
    teamtailorApps: fakeTeamtailorAppStore(),
    tokens: createTokenSigner(linkKeys),
    ...createSealedSecrets(linkKeys),
    readActivations: () => Promise.resolve({ activations: [], silent: [] }),
    baseUrl: 'https://refs.example.org',
    allowedHosts: [],
    clock: () => startTime,
    newId: countingIds(),
    newSecret: () => 'a'.repeat(32),
  });
  const ask = (command: string, more: object = {}) => administer({ command, organisation: organisation.id, ...more });
  return { ask, operated, organisations, connections };
}

const refused = (code: string) => ({ outcome: 'refused', code });
const elsewhere = { organisation: testId('org', 9) };

describe('people', () => {
  it('of an organisation’s checks are made findable page by page', async () => {
    const { ask } = given();
    expect(await ask('index-people')).toEqual({ outcome: 'people_indexed', count: 3, after: 't' });
    expect(await ask('index-people', { after: 't' })).toEqual({ outcome: 'people_indexed', count: 3, after: null });
    expect(await ask('index-people', { after: 'odd' })).toMatchObject({ code: 'command_invalid', fields: ['after'] });
    expect(await ask('index-people', elsewhere)).toEqual(refused('organisation_unknown'));
  });
});

describe('keys', () => {
  it('are listed, and open nothing once they are revoked', async () => {
    const { ask } = given();
    const { organisationId, ...listed } = key;
    expect(await ask('list-keys')).toEqual({ outcome: 'keys', keys: [listed] });
    expect(await ask('revoke-key', { key: key.id })).toEqual({ outcome: 'key_revoked', key: key.id });
    expect(await ask('list-keys')).toMatchObject({ keys: [{ id: key.id, revokedAt: startTime }] });
  });

  it('are those of the organisation alone', async () => {
    const { ask } = given();
    expect(await ask('revoke-key', { key: 'key_2' })).toEqual(refused('key_unknown'));
    expect(await ask('revoke-key', { key: key.id, ...elsewhere })).toEqual(refused('key_unknown'));
    expect(await ask('list-keys', elsewhere)).toEqual(refused('organisation_unknown'));
    expect(await ask('revoke-key')).toMatchObject({ code: 'command_invalid', fields: ['key'] });
  });
});

describe('sessions', () => {
  it('end for one person, of whatever kind, or for everybody', async () => {
    const { ask, operated } = given();
    expect(await ask('end-sessions', { person: 'Rita.Ek@example.org' })).toEqual({ outcome: 'sessions_ended' });
    expect(operated.ended().map((each) => each.split(' ').at(-1))).toEqual(['live', 'test']);
    await ask('end-sessions', { person: null });
    expect(operated.ended().at(-1)).toBe(`${organisation.id} everybody`);
  });

  it('do not end by a slip', async () => {
    const { ask, operated } = given();
    expect(await ask('end-sessions')).toMatchObject({ code: 'command_invalid', fields: ['person'] });
    expect(await ask('end-sessions', { person: 'Rita' })).toEqual(refused('address_invalid'));
    expect(await ask('end-sessions', { person: null, ...elsewhere })).toEqual(refused('organisation_unknown'));
    expect(operated.ended()).toEqual([]);
  });
});

describe('administrators', () => {
  it('are added once, renamed, and removed by any spelling of their address', async () => {
    const { ask } = given();
    expect(await ask('add-administrator', { person: bo })).toEqual({
      outcome: 'administrators',
      administrators: [rita, bo],
    });
    const renamed = { ...rita, name: 'Rita Berg' };
    expect(await ask('add-administrator', { person: renamed })).toMatchObject({ administrators: [bo, renamed] });
    expect(await ask('remove-administrator', { person: 'BO.AHL@example.org' })).toMatchObject({
      administrators: [renamed],
    });
    expect(await ask('list-administrators')).toMatchObject({ administrators: [renamed] });
  });

  it('stay as they are when the command is wrong', async () => {
    const { ask, organisations } = given();
    expect(await ask('remove-administrator', { person: bo.email })).toEqual(refused('administrator_unknown'));
    expect(await ask('add-administrator', { person: { name: 'Bo', email: 'bo' } })).toEqual(refused('address_invalid'));
    expect(await ask('add-administrator', { person: bo, ...elsewhere })).toEqual(refused('organisation_unknown'));
    expect(organisations.organisations()).toEqual([organisation]);
  });
});

describe('sending', () => {
  it('is paused and resumed for an organisation, and for everybody', async () => {
    const { ask } = given();
    const own = { organisationId: organisation.id, since: startTime };
    expect(await ask('pause-sending')).toEqual({ outcome: 'sending', pauses: [own] });
    expect(await ask('pause-sending', { organisation: null })).toMatchObject({
      pauses: [own, { organisationId: null }],
    });
    expect(await ask('resume-sending', { organisation: null })).toMatchObject({ pauses: [own] });
    expect(await ask('resume-sending')).toEqual({ outcome: 'sending', pauses: [] });
    expect(await ask('resume-sending')).toEqual(refused('not_paused'));
    expect(await ask('pause-sending', elsewhere)).toEqual(refused('organisation_unknown'));
    expect(await ask('show-sending')).toEqual({ outcome: 'sending', pauses: [] });
  });
});

describe('what an outage lost', () => {
  const span = { from: '2026-11-23', to: '2026-11-24' };

  it('is listed by ids alone, and sent again once', async () => {
    const { ask, operated } = given();
    const listed = await ask('list-undelivered', span);
    expect(listed).toMatchObject({ outcome: 'undelivered', messages: [{ sentAt: startTime }], after: null });
    expect(JSON.stringify(listed)).not.toContain('@');
    expect(await ask('send-undelivered', span)).toEqual({ outcome: 'undelivered_sent_again', count: 1, after: null });
    expect(await ask('send-undelivered', span)).toEqual({ outcome: 'undelivered_sent_again', count: 0, after: null });
    expect(operated.ports.audit.all().filter(({ act }) => act === 'message.sent_again')).toHaveLength(1);
  });

  it('is of one organisation, between two times', async () => {
    const { ask } = given();
    expect(await ask('list-undelivered', { ...span, ...elsewhere })).toEqual(refused('organisation_unknown'));
    expect(await ask('list-undelivered', { from: span.from })).toMatchObject({ fields: ['to'] });
    expect(await ask('send-undelivered', { ...span, after: 'odd' })).toMatchObject({ fields: ['after'] });
  });
});

describe('a complaint', () => {
  it('is lifted once, by the address, and the trail does not say whose it was', async () => {
    const { ask, operated } = given();
    expect(await ask('lift-complaint', { person: 'Kim@example.org' })).toEqual(refused('complaint_unknown'));
    expect(await ask('lift-complaint', { person: 'kim@example.org' })).toEqual({ outcome: 'complaint_lifted' });
    expect(await ask('lift-complaint', { person: 'kim@example.org' })).toEqual(refused('complaint_unknown'));
    expect(await ask('lift-complaint', { person: 'Kim' })).toEqual(refused('address_invalid'));
    expect(await ask('lift-complaint', { person: 'kim@example.org', ...elsewhere })).toEqual(
      refused('organisation_unknown'),
    );
    expect(operated.ports.audit.all()).toMatchObject([{ act: 'complaint.lifted', about: null, checkId: null }]);
  });
});

describe('links', () => {
  it('are revoked of a check, and of an organisation page by page', async () => {
    const { ask } = given();
    expect(await ask('revoke-links-of-check', { check: 'chk_1' })).toEqual({
      outcome: 'links_revoked',
      count: 1,
      after: null,
    });
    expect(await ask('revoke-links-of-check', { check: 'chk_2' })).toEqual(refused('check_unknown'));
    expect(await ask('revoke-links')).toMatchObject({ count: 2, after: 't' });
    expect(await ask('revoke-links', { after: 'odd' })).toMatchObject({ code: 'command_invalid', fields: ['after'] });
    expect(await ask('revoke-links', elsewhere)).toEqual(refused('organisation_unknown'));
  });
});

describe('secrets', () => {
  const bothKeys = { current: '2', keys: { ...firstKey.keys, '2': 'n'.repeat(64) } };
  const sealedBy = (keys: LinkKeys) => {
    const made = buildConnection('refapp', { organisationId: organisation.id });
    return { ...made, secrets: { bearer: createSealedSecrets(keys).seal(made, 'a bearer') } };
  };

  it('are sealed with the newest key, so that they open without the older one', async () => {
    const { ask, connections, operated } = given(bothKeys, sealedBy(firstKey));
    expect(await ask('reseal-secrets')).toEqual({ outcome: 'secrets_resealed', count: 1, lost: 0 });
    const [kept] = connections.connections();
    const onlyNew = createSealedSecrets({ current: '2', keys: { '2': 'n'.repeat(64) } });
    expect(kept && onlyNew.open(kept, kept.secrets['bearer'] ?? '')).toBe('a bearer');
    expect(await ask('reseal-secrets')).toEqual({ outcome: 'secrets_resealed', count: 0, lost: 0 });
    expect(operated.ports.audit.all().map(({ act }) => act)).toEqual(['secrets.resealed']);
  });

  it('whose key is gone are counted, and left as they are', async () => {
    const lost = sealedBy(firstKey);
    const { ask, connections } = given({ current: '2', keys: { '2': 'n'.repeat(64) } }, lost);
    expect(await ask('reseal-secrets')).toEqual({ outcome: 'secrets_resealed', count: 0, lost: 1 });
    expect(connections.connections()).toEqual([lost]);
    expect(await ask('reseal-secrets', elsewhere)).toEqual(refused('organisation_unknown'));
  });
});

describe('the table', () => {
  it('is looked at page by page, and a restored one where the stage names one', async () => {
    const { ask } = given();
    expect(await ask('check-table')).toMatchObject({ outcome: 'table_checked', checks: 1, after: null });
    expect(await ask('check-table', { after: 'odd' })).toMatchObject({ code: 'command_invalid', fields: ['after'] });
    expect(await ask('check-table', { restored: true })).toEqual(refused('no_restored_table'));
  });
});
