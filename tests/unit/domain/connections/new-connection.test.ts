import { describe, expect, test } from 'vitest';
import { type ConnectionKind, connectionKinds } from '#shared/domain/check/check-source.ts';
import { lacksRecruiter } from '#shared/domain/connections/asking-recruiter.ts';
import { contracts } from '#shared/domain/connections/contracts/contracts.ts';
import { newConnection } from '#shared/domain/connections/new-connection.ts';
import { buildOrganisation, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';

const [organisationId, id] = [testId('org', 1), testId('con', 1)];

const make = (
  kind: ConnectionKind,
  wish: Parameters<typeof newConnection>[0]['wish'] = {},
  name: string | null = null,
) => {
  let drawn = 0;
  return newConnection(
    { organisationId, live: true, kind, name, wish },
    {
      id,
      now: startTime,
      newSecret: () => {
        drawn += 1;
        return `drawn-${drawn}`;
      },
      seal: (owner, secret) => `sealed for ${owner.organisationId}/${owner.id}: ${secret}`,
    },
  );
};
const sealed = (secret: string) => `sealed for ${organisationId}/${id}: ${secret}`;
const opens = { organisationId, connectionId: id, details: {}, expiresAt: null };

describe('a new connection', () => {
  test.each(connectionKinds)('is whole, and as is usual for its kind: %s', (kind) => {
    expect(make(kind).connection).toMatchObject({
      id,
      organisationId,
      kind,
      live: true,
      name: contracts[kind].name,
      version: 1,
      active: true,
      settings: contracts[kind].usual,
      grant: null,
      createdAt: startTime,
      updatedAt: startTime,
    });
    expect(make(kind, {}, 'Our own').connection.name).toBe('Our own');
  });

  test('is opened by what is shown once; what must be shown again is kept sealed', () => {
    const { connection, credentials, shown, missing } = make('greenhouse');
    expect(shown).toEqual({ apiKey: 'vts_gh_drawn-1' });
    expect(credentials).toEqual([{ ...opens, purpose: 'greenhouse_key', secret: 'vts_gh_drawn-1' }]);
    expect(connection.secrets).toEqual({ key: sealed('vts_gh_drawn-1') });
    expect(missing).toEqual([]);
  });

  test('keeps nothing of a secret of which the hash is enough', () => {
    const { connection, shown, credentials } = make('refapp');
    expect(shown).toEqual({ atsSecret: 'vts_ats_drawn-1', customerSecret: 'vts_cus_drawn-2' });
    expect(credentials.map(({ purpose, secret }) => [purpose, secret])).toEqual([
      ['refapp_ats', 'vts_ats_drawn-1'],
      ['refapp_customer', 'vts_cus_drawn-2'],
    ]);
    expect(connection.secrets).toEqual({});
  });

  test('is opened by the key that the ATS made, and says when it lacks that', () => {
    const given = make('teamtailor', { providerKey: 'of the ATS' });
    expect(given.credentials).toEqual([
      { ...opens, purpose: 'teamtailor_provider', secret: 'of the ATS', isTaken: true },
    ]);
    expect([given.missing, given.shown, given.connection.secrets]).toEqual([[], {}, {}]);
    expect(make('teamtailor')).toMatchObject({ missing: ['providerKey'], credentials: [] });
  });

  test.each(['ashby', 'workable'] as const)('keeps the key for results sealed, which may come later: %s', (kind) => {
    const given = make(kind, { resultsKey: 'for results' });
    expect(given.connection.secrets).toEqual({ resultsKey: sealed('for results') });
    expect(given.credentials.map(({ secret }) => secret)).toEqual(Object.values(given.shown));
    expect(make(kind)).toMatchObject({ missing: [], connection: { secrets: {} } });
  });

  test('is set as was wished', () => {
    const recruiter = { name: 'Rita Ek', email: 'rita.ek@example.org' };
    const { settings } = make('greenhouse', { hosts: ['ats.example.org'], recruiter }).connection;
    expect(settings).toEqual({ hosts: ['ats.example.org'], recruiter });
    const refapp = make('refapp', { bearers: { 'ats.example.org': 'token', 'old.example.org': null } }).connection;
    expect(refapp.settings).toEqual({ hosts: ['ats.example.org'] });
    expect(refapp.secrets).toEqual({ 'bearer:ats.example.org': sealed('token') });
  });
});

describe('of an ATS that may not say who asks', () => {
  const nobody = buildOrganisation({ administrators: [] });
  const { sender } = nobody;
  const recruiter = { name: 'Rita Ek', email: 'rita.ek@example.org' };
  const greenhouse = buildConnection('greenhouse');

  test.each([
    ['somebody is lacking', greenhouse, nobody, true],
    ['the connection names one', { ...greenhouse, settings: { hosts: [], recruiter } }, nobody, false],
    ['an administrator is one', greenhouse, buildOrganisation(), false],
    [
      'so is the address that mail is answered to',
      greenhouse,
      { ...nobody, sender: { ...sender, replyTo: 'hr@example.org' } },
      false,
    ],
    [
      'and that which it is sent from',
      greenhouse,
      { ...nobody, sender: { ...sender, address: 'hr@example.org' } },
      false,
    ],
    ['another ATS always says it', buildConnection('refapp'), nobody, false],
  ])('%s', (_, connection, organisation, lacks) => {
    expect(lacksRecruiter(connection, organisation)).toBe(lacks);
  });
});
