import { describe, expect, it } from 'vitest';
import { clientScriptPath } from '#shared/web/frame/assets.ts';
import { problemCodes } from '#shared/web/problems/problem-codes.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { createServeSite } from '../../../../functions/serve-site/serve-site.ts';

const loadDeepHealth = () => Promise.reject(new Error('Not asked for'));
const serve = createServeSite({ baseUrl: 'https://vitsord.example', loadDeepHealth });
const get = (path: string, headers: Record<string, string> = {}) => serve(buildHttpRequest({ path, headers }));
const send = (method: string, path: string) => serve(buildHttpRequest({ method, path }));

describe('the site', () => {
  it('says that it is well', async () => {
    expect(await get('/v1/health')).toMatchObject({ status: 200, body: '{"status":"ok"}' });
  });

  it('leads from its root to the page of the API', async () => {
    expect(await get('/')).toMatchObject({ status: 303, headers: { location: '/docs' } });
  });

  it('gives the pages’ script, to be kept for ever', async () => {
    const response = await get(clientScriptPath);
    expect(response.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('asks search engines to stay away, and has an icon', async () => {
    expect((await get('/robots.txt')).body).toContain('Disallow: /');
    expect((await get('/favicon.ico')).headers['content-type']).toBe('image/svg+xml');
  });
});

describe('an address that does not exist', () => {
  it.each(['/nowhere', '/assets/nothing.js', '/assets/', '/c', '/v12'])(
    '%s is a page, in the language of the browser',
    async (path) => {
      const response = await get(path, { 'accept-language': 'de-AT,de' });
      expect(response).toMatchObject({ status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
      expect(response.body).toContain('<html lang="de">');
    },
  );

  it.each(['/v1', '/v1/nowhere', '/v1/reference-checks/chk_1/nowhere'])('%s is a problem', async (path) => {
    const response = await get(path);
    expect(response).toMatchObject({ status: 404, headers: { 'content-type': 'application/problem+json' } });
  });

  it.each([
    ['DELETE', '/v1/reference-checks', 'GET, HEAD, POST'],
    ['PUT', '/v1/reference-checks/chk_1', 'GET, HEAD, PATCH'],
    ['POST', '/v1/health', 'GET, HEAD'],
    ['OPTIONS', '/v1/webhooks/whk_1/rotate', 'POST'],
  ])('%s %s says which methods there are', async (method, path, allow) => {
    const contentType = 'application/problem+json';
    expect(await send(method, path)).toMatchObject({ status: 405, headers: { allow, 'content-type': contentType } });
  });

  it.each([
    ['POST', '/', 'GET, HEAD'],
    ['DELETE', '/docs', 'GET, HEAD'],
    ['PUT', '/a/secret/part/1', 'GET, HEAD, POST'],
    ['PATCH', '/o/org_1/checks', 'GET, HEAD, POST'],
    ['PUT', '/r/secret/pdf', 'GET, HEAD, POST'],
  ])('%s %s says so on a page', async (method, path, allow) => {
    const response = await send(method, path);
    expect(response).toMatchObject({ status: 405, headers: { allow, 'content-type': 'text/html; charset=utf-8' } });
    expect(response.body).toContain('Det går inte att göra så här');
  });
});

describe('the page of the API', () => {
  it('has every path, every field, and a place for every problem', async () => {
    const { body } = await get('/docs');
    expect(body).toContain('POST /v1/reference-checks');
    expect(body).toContain('showIf.question');
    expect(body).toMatch(/href="#schema-RefereeInput">RefereeInput<\/a>/);
    for (const [, name] of body.matchAll(/href="#([^"]+)"/g)) expect(body).toContain(`id="${name}"`);
    for (const code of Object.keys(problemCodes)) expect(body).toContain(`id="problem-${code.replaceAll('_', '-')}"`);
  });
});
