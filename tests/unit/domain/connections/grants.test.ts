import { describe, expect, test } from 'vitest';
import { giveGrant } from '#shared/domain/connections/give-grant.ts';
import { openAccessToken, openRefreshToken } from '#shared/domain/connections/grant-tokens.ts';
import { newConnection } from '#shared/domain/connections/new-connection.ts';
import { replacesUnseen, standingConsent } from '#shared/domain/connections/standing-consent.ts';
import type { TokenClaims, TokenSigner } from '#shared/domain/ports/token-signer.ts';
import { minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';

/** Writes its claims down as they are; what it has not written is none of its own. */
function openSigner(): TokenSigner {
  const signed = new Map<string, TokenClaims>();
  return {
    sign: (claims) => {
      const token = JSON.stringify(claims);
      signed.set(token, claims);
      return token;
    },
    open: (token) => signed.get(token) ?? null,
  };
}

const connection = buildConnection('talentech', { grant: null });
const by = { name: 'Ali Demir', email: 'ali.demir@example.org' };
const holder = { organisationId: connection.organisationId, connectionId: connection.id, grantId: 'grant-2' };
const now = minutesAfter(1);

const give = (mode: 'refresh' | 'fixed', tokens = openSigner()) =>
  giveGrant(connection, mode, { grantId: 'grant-2', by, now }, { tokens, newSecret: () => 'drawn' });

describe('a consent', () => {
  test.each([
    ['refresh', 1],
    ['fixed', 0],
  ] as const)('stands at the connection, with who gave it: %s', (mode, generation) => {
    expect(give(mode).connection).toEqual({
      ...connection,
      updatedAt: now,
      grant: { id: 'grant-2', generation, grantedAt: now, grantedBy: by },
    });
  });

  test('brings a token that stays, which is shown once', () => {
    expect(give('fixed')).toMatchObject({
      credentials: [
        {
          purpose: 'talentech_fixed',
          secret: 'vts_ats_drawn',
          organisationId: connection.organisationId,
          connectionId: connection.id,
          details: { grant: 'grant-2' },
          expiresAt: null,
        },
      ],
      answer: { customerAccountId: connection.organisationId, integrationKey: 'vts_ats_drawn' },
    });
  });

  test('or two that are refreshed, for an hour and for as long as it stands', () => {
    const tokens = openSigner();
    const { answer, credentials } = give('refresh', tokens);
    expect(credentials).toEqual([]);
    expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    const [access, refresh] = [String(answer['access_token']), String(answer['refresh_token'])];
    const iat = Date.parse(now) / 1000;
    expect(tokens.open(access, now)).toMatchObject({ typ: 'access', iat, exp: iat + 3600 });
    expect(openAccessToken(tokens, access, now)).toMatchObject(holder);
    expect(openRefreshToken(tokens, refresh, now)).toEqual({ ...holder, generation: 1 });
    expect(openRefreshToken(tokens, access, now)).toBeNull();
    expect(openAccessToken(tokens, refresh, now)).toBeNull();
  });

  const claims = { typ: 'refresh', org: 'org_1', con: 'con_1', grant: 'grant-2' };

  test.each([
    ['of no organisation', { ...claims, org: 1 }],
    ['of no connection', { ...claims, con: 1 }],
    ['of no consent', { ...claims, grant: 1 }],
    ['of no kind', { ...claims, typ: '' }],
  ])('is not opened by a token %s', (_, odd) => {
    const tokens = openSigner();
    expect(openRefreshToken(tokens, tokens.sign(odd), now)).toBeNull();
  });

  test('is not opened by a token of somebody else; one without a generation is the first', () => {
    const tokens = openSigner();
    expect(openAccessToken(tokens, 'theirs', now)).toBeNull();
    expect(openRefreshToken(tokens, tokens.sign(claims), now)?.generation).toBe(0);
  });
});

describe('a consent that stands', () => {
  const [with1, without] = [buildConnection('talentech'), connection];

  test('is known by its time', () => {
    expect([standingConsent(with1), standingConsent(without)]).toEqual([startTime, '']);
  });

  test.each([
    ['the one that was seen', with1, startTime, false],
    ['one that has come since', with1, '', true],
    ['another than was seen', with1, minutesAfter(-1), true],
    ['none, where there was none', without, '', false],
    ['none, where there was one', without, startTime, false],
  ] as const)('is %s', (_, holding, seen, unseen) => {
    expect(replacesUnseen(holding, seen)).toBe(unseen);
  });
});

describe('a new connection', () => {
  const make = (kind: 'talentech' | 'greenhouse' | 'refapp', name: string | null = null) => {
    let drawn = 0;
    return newConnection(
      { organisationId: testId('org', 1), live: false, kind, name, wish: {} },
      {
        id: testId('con', 1),
        now,
        newSecret: () => {
          drawn += 1;
          return `secret-${drawn}`;
        },
        seal: ({ organisationId, id }, secret) => `sealed ${organisationId} ${id} ${secret}`,
      },
    );
  };

  test.each(['talentech', 'greenhouse', 'refapp'] as const)('waits for nobody but its ATS: %s', (kind) => {
    const { connection: made, credentials, shown } = make(kind, 'Ours');
    expect(made).toMatchObject({
      id: testId('con', 1),
      organisationId: testId('org', 1),
      kind,
      live: false,
      name: 'Ours',
      version: 1,
      active: true,
      grant: null,
      createdAt: now,
      updatedAt: now,
    });
    expect(credentials.map(({ secret }) => secret)).toEqual(Object.values(shown));
    for (const credential of credentials) {
      expect(credential).toMatchObject({
        organisationId: testId('org', 1),
        connectionId: testId('con', 1),
        details: {},
        expiresAt: null,
      });
    }
    const sealed = Object.values(made.secrets);
    expect(sealed.filter((each) => !each.startsWith(`sealed ${testId('org', 1)} ${testId('con', 1)} `))).toEqual([]);
  });

  test('is called as its kind is, where nobody says otherwise', () => {
    expect(make('greenhouse').connection.name).toBe('Greenhouse');
  });
});
