import { describe, expect, test } from 'vitest';
import { openProviderKey } from '#shared/ats/teamtailor/open-provider-key.ts';
import { readActivations } from '#shared/ats/teamtailor/read-activations.ts';
import type { PushAnswer, PushRequest } from '#shared/domain/ports/push-adapter.ts';
import { activationsPage, listedKey } from '#tests/support/ats/teamtailor-activations.ts';

const secret = 'the webhook secret';
const partner = { key: 'partner-key', webhookSecret: secret, hosts: [] };

describe('the key of an activation', () => {
  test.each(['A256GCM', 'A128GCM'] as const)('opens with the secret that it was made with, and no other: %s', (enc) => {
    const token = listedKey('0f6c-key', secret, enc);
    expect(openProviderKey(token, secret)).toBe('0f6c-key');
    expect(openProviderKey(token, 'another')).toBeNull();
    expect(openProviderKey(`${token.slice(0, -4)}AAAA`, secret)).toBeNull();
  });

  test.each([
    '',
    'xyz',
    'a.b.c',
    '....',
    `${Buffer.from('{"alg":"RSA-OAEP"}').toString('base64url')}..a.b.c`,
    'x'.repeat(30_000),
  ])('is none in %j', (token) => {
    expect(openProviderKey(token, secret)).toBeNull();
  });
});

const answered = (status: number, body: string): PushAnswer => ({ outcome: 'answered', status, headers: {}, body });
const acme = { uuid: 'vAXspNm0J2Y', name: 'Acme', token: listedKey('key of acme', secret) };
const beta = { uuid: 'Uf90iujmioh12', name: 'Beta', token: listedKey('key of beta', 'another secret') };

const given = (answer: (url: URL) => PushAnswer) => {
  const asked: PushRequest[] = [];
  const beginAttempt = () => (request: PushRequest) => {
    asked.push(request);
    return Promise.resolve(answer(new URL(request.url)));
  };
  return {
    asked,
    read: (choices = {}) => readActivations({ ...partner, ...choices }, { beginAttempt, allowedHosts: [] }),
  };
};

describe('the list of activations', () => {
  test('is read on all three bases, page by page, with the partner’s key', async () => {
    const { asked, read } = given(({ host, searchParams }) => {
      if (host !== 'api.teamtailor.com') return answered(401, 'no');
      return answered(200, activationsPage(searchParams.get('page[number]') === '1' ? [acme] : [beta], 2));
    });
    const { activations, silent } = await read();
    const host = 'api.teamtailor.com';
    expect(activations).toEqual([
      { host, company: 'Acme', companyUuid: 'vAXspNm0J2Y', providerKey: 'key of acme' },
      { host, company: 'Beta', companyUuid: 'Uf90iujmioh12', providerKey: null },
    ]);
    expect(silent).toEqual(['api.na.teamtailor.com (401)', 'api.au.teamtailor.com (401)']);
    expect(asked).toHaveLength(4);
    for (const { method, url, headers } of asked) {
      expect(method).toBe('GET');
      expect(url).toMatch(/^https:\/\/api\.(?:na\.|au\.)?teamtailor\.com\/partner\/v1\/partner-activations\?/);
      expect(headers).toMatchObject({ authorization: 'Token partner-key', 'x-api-version': '20180828' });
    }
  });

  test('holds no key without the webhook secret, and nothing of what is no list', async () => {
    const bodies = ['', '{}', '[]', '{"data":[{"attributes":{"provider-key":7}}]}', activationsPage([acme])];
    for (const body of bodies) {
      const { read } = given(() => answered(200, body));
      const { activations } = await read({ webhookSecret: null });
      expect(activations.map(({ providerKey }) => providerKey).filter((key) => key !== null)).toEqual([]);
    }
    const { read } = given(() => ({ outcome: 'failed', reason: 'timed_out' }));
    expect(await read()).toEqual({
      activations: [],
      silent: expect.arrayContaining(['api.teamtailor.com (timed_out)']),
    });
  });
});
