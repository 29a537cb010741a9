import { describe, expect, it } from 'vitest';
import { buildCheck, buildFile, buildOrganisation, testId } from '#tests/support/builders/check-builders.ts';
import { givenApi } from './api-steps.ts';

const id = testId('chk', 1);

describe('the status symbol', () => {
  it('is a picture with a title in the organisation’s language, kept for a minute, for anyone to embed', async () => {
    const { checks, symbol } = await givenApi(buildOrganisation({ language: 'fi' }));
    checks.put(buildFile({ check: buildCheck({ status: 'completed' }) }));

    const response = await symbol(id, `signed-${id}`);

    expect(response).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=60' },
    });
    expect(response.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(response.body).toContain('<title>Suositukset: ');
  });

  it('is not sent again when nothing has changed', async () => {
    const { checks, symbol } = await givenApi();
    checks.put(buildFile());
    const { headers } = await symbol(id, `signed-${id}`);
    const again = await symbol(id, `signed-${id}`, { 'if-none-match': `W/${headers['etag']}` });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it.each([
    ['a wrong signature', id, 'signed-chk'],
    ['no signature', id, ''],
    ['an unknown check', testId('chk', 2), `signed-${testId('chk', 2)}`],
  ])('is not found with %s', async (_, asked, signature) => {
    const { checks, symbol } = await givenApi();
    checks.put(buildFile());
    expect((await symbol(asked, signature)).status).toBe(404);
  });
});
