import { describe, expect, it } from 'vitest';
import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';

const key = 'vts_live_aaaaaaaaaaaaaaaaaaaaaaaa';
const owner = { id: 'key_1', organisationId: testId('org', 1), live: true, name: 'API' };

async function givenKey() {
  const organisations = fakeOrganisationStore();
  await organisations.createKey(key, owner, startTime);
  let now = startTime;
  const authenticate = createAuthenticator({ organisations, throttle: createThrottle(), clock: () => now });
  return {
    organisations,
    setTime: (time: string): void => {
      now = time;
    },
    withHeader: (authorization?: string) =>
      authenticate(buildHttpRequest({ headers: authorization === undefined ? {} : { authorization } })),
  };
}

describe('who asks the API', () => {
  it('is known by their key, however the scheme is written', async () => {
    const { withHeader } = await givenKey();
    expect(await withHeader(`Bearer ${key}`)).toEqual({ key: owner });
    expect(await withHeader(`bearer ${key}`)).toEqual({ key: owner });
  });

  it.each([
    ['no key', undefined, 'key_missing'],
    ['another scheme', `Basic ${key}`, 'key_missing'],
    ['a key of another shape', 'Bearer secret', 'key_unknown'],
    ['an unknown key', `${'Bearer vts_live_'}${'x'.repeat(24)}`, 'key_unknown'],
  ])('is refused with %s, and told how', async (_, header, code) => {
    const { withHeader } = await givenKey();
    const answer = await withHeader(header);
    expect(answer).toMatchObject({ refusal: { status: 401 } });
    expect(JSON.stringify(answer)).toContain(code);
    expect(JSON.stringify(answer)).toContain('www-authenticate');
  });

  it('is looked up once a minute', async () => {
    const { withHeader, organisations, setTime } = await givenKey();
    await withHeader(`Bearer ${key}`);
    await withHeader(`Bearer ${key}`);
    expect(organisations.lookups()).toBe(1);
    organisations.forgetKey(key);
    setTime(minutesAfter(1));
    expect(await withHeader(`Bearer ${key}`)).toHaveProperty('refusal');
  });

  it('is asked to wait when asking too fast', async () => {
    const { withHeader } = await givenKey();
    for (let count = 0; count < 100; count += 1) await withHeader(`Bearer ${key}`);
    expect(await withHeader(`Bearer ${key}`)).toMatchObject({
      refusal: { status: 429, headers: { 'retry-after': '1' } },
    });
  });
});
