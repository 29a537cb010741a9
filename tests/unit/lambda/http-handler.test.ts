import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { buildContext, buildHttpEvent } from '#tests/support/http/http-event.ts';

const json = (value: unknown): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const echo = (request: HttpRequest): Promise<HttpResponse> => Promise.resolve(json(request));
const fail = (): Promise<HttpResponse> => Promise.reject(new Error('kim.lund@example.org'));
const apiHandler = (process = echo) => httpHandler({ kind: 'api', service: 'test' }, process);
const pageHandler = (process = echo) => httpHandler({ kind: 'page', service: 'test' }, process);
const answer = (event = buildHttpEvent(), handler = apiHandler()) => handler(event, buildContext());

describe('a request', () => {
  it('is decoded: headers in lower case, query, cookies, parameters and a base64 body', async () => {
    const event = buildHttpEvent(
      {
        rawPath: '/c/abc',
        rawQueryString: 'lang=fi&a=%2B+%C3%A4&a=2',
        headers: { 'Content-Type': 'text/plain' },
        cookies: ['__Host-s-o=x=y', 'odd'],
        pathParameters: { secret: 'abc' },
        body: Buffer.from('namn=Åsa').toString('base64'),
        isBase64Encoded: true,
      },
      { method: 'POST' },
    );
    expect(JSON.parse((await answer(event)).body ?? '')).toEqual({
      method: 'POST',
      path: '/c/abc',
      query: { lang: 'fi', a: '+ ä,2' },
      rawQuery: 'lang=fi&a=%2B+%C3%A4&a=2',
      headers: { 'content-type': 'text/plain' },
      cookies: { '__Host-s-o': 'x=y' },
      body: 'namn=Åsa',
      requestId: 'request-1',
      sourceIp: '192.0.2.1',
    });
  });

  it.each([
    ['/v1/webhooks/whk_1', '/v1/webhooks/{id}', { id: 'whk_1' }, '/v1/webhooks/whk_1'],
    ['/v1/webhooks/whk_1', '/v1/webhooks/{id}', { id: 'whk_1?/test' }, '/v1/webhooks/whk_1?/test'],
    ['/v1/webhooks/', '/v1/webhooks/{id}/test', { id: '?x=1' }, '/v1/webhooks/?x=1/test'],
    ['/c/', '/c/{secret}/{rest+}', { secret: '?', rest: 'a/b' }, '/c/?/a/b'],
    ['/v1/webhooks/%E0%A4%A', '/v1/webhooks/{id}', { id: '%E0%A4%A' }, '/v1/webhooks/%E0%A4%A'],
  ])('for %s at %s with %j has the path that was asked for', async (rawPath, pattern, pathParameters, path) => {
    const { body } = await answer(buildHttpEvent({ rawPath, routeKey: `GET ${pattern}`, pathParameters }));
    expect(JSON.parse(body ?? '')).toMatchObject({ path });
  });

  it.each([
    ['over 1 MB', 'a'.repeat(1_000_001), false, 413, 'too_large'],
    ['over 1 MB in UTF-8', 'å'.repeat(500_001), false, 413, 'too_large'],
    ['that is not UTF-8', Buffer.from([0xff, 0xfe]).toString('base64'), true, 400, 'unreadable'],
    ['whose other bytes the gateway has replaced', '{"name":"Kim L\ufffdnd"}', false, 400, 'unreadable'],
  ])('with a body %s is refused', async (_, body, isBase64Encoded, status, code) => {
    const response = await answer(buildHttpEvent({ body, isBase64Encoded }, { method: 'POST' }));
    expect(response).toMatchObject({ statusCode: status, headers: { 'content-type': 'application/problem+json' } });
    expect(JSON.parse(response.body ?? '')).toMatchObject({ code, requestId: 'request-1' });
  });

  it('with the sign that stands for other bytes is taken from whoever has sent it', async () => {
    const body = 'L\ufffdnd';
    const headers = { 'Content-Length': String(Buffer.byteLength(body)) };
    expect((await answer(buildHttpEvent({ body, headers }))).statusCode).toBe(200);
  });

  it('of exactly 1 MB is taken', async () => {
    expect((await answer(buildHttpEvent({ body: 'a'.repeat(1_000_000) }))).statusCode).toBe(200);
  });
});

describe('an answer', () => {
  it('carries the security headers and the request id, unless it says otherwise', async () => {
    const own = apiHandler(() => Promise.resolve({ status: 200, headers: { 'cache-control': 'public' }, body: '' }));
    expect((await answer(buildHttpEvent(), own)).headers).toMatchObject({
      'cache-control': 'public',
      'referrer-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-request-id': 'request-1',
    });
    expect((await answer()).headers).toMatchObject({ 'cache-control': 'no-store' });
  });

  it('keeps its cookies', async () => {
    const cookies = ['__Host-s-o=1; Secure'];
    const own = pageHandler(() => Promise.resolve({ status: 303, headers: {}, body: '', cookies }));
    expect(await answer(buildHttpEvent(), own)).toMatchObject({ statusCode: 303, cookies });
  });

  const long = json({ text: 'å'.repeat(2_000) });
  const longHandler = apiHandler(() => Promise.resolve(long));

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
  ])('is compressed for a reader who accepts %s', async (accept, encoding, decompress) => {
    const response = await answer(buildHttpEvent({ headers: { 'accept-encoding': accept } }), longHandler);
    expect(response.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(response.isBase64Encoded).toBe(true);
    expect(decompress(Buffer.from(response.body ?? '', 'base64')).toString()).toBe(long.body);
  });

  it.each([['identity'], ['gzip;q=0'], ['']])('is not compressed for a reader who accepts “%s”', async (accept) => {
    const response = await answer(buildHttpEvent({ headers: { 'accept-encoding': accept } }), longHandler);
    expect(response).toMatchObject({ isBase64Encoded: false, body: long.body });
  });

  it('is not compressed when it is short', async () => {
    const response = await answer(buildHttpEvent({ headers: { 'accept-encoding': 'br' } }));
    expect(response.isBase64Encoded).toBe(false);
  });
});

describe('what nobody foresaw', () => {
  it('is a problem for a program, and says nothing of what failed', async () => {
    const response = await answer(buildHttpEvent(), apiHandler(fail));
    expect(response).toMatchObject({ statusCode: 500, headers: { 'content-type': 'application/problem+json' } });
    expect(response.body).not.toContain('kim.lund');
  });

  it('is a page for a person, in their language', async () => {
    const event = buildHttpEvent({ headers: { 'accept-language': 'fi-FI,fi;q=0.9' } });
    const response = await answer(event, pageHandler(fail));
    expect(response).toMatchObject({ statusCode: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(response.body).toContain('<html lang="fi">');
    expect(response.body).not.toContain('kim.lund');
  });

  it.each([
    ['no answer in time', { name: 'TimeoutError' }, 503],
    ['a failure of the service', { name: 'InternalServerError', $fault: 'server' }, 503],
    ['throttling', { name: 'ThrottlingException', $fault: 'client' }, 503],
    ['a call that AWS does not understand', { name: 'ValidationException', $fault: 'client' }, 500],
    ['an error of our own', { name: 'TypeError' }, 500],
  ])('after %s says whether asking again helps', async (_, made, status) => {
    const failing = () => Promise.reject(Object.assign(new Error('kim.lund@example.org'), made));
    const response = await answer(buildHttpEvent(), apiHandler(failing));
    expect([response.statusCode, response.headers?.['retry-after']]).toEqual([
      status,
      status === 503 ? '5' : undefined,
    ]);
    expect(response.body).not.toContain('kim.lund');
  });

  it('is told in a contract’s own shape too, with when to come again', async () => {
    const busy = () => Promise.reject(Object.assign(new Error('busy'), { name: 'TimeoutError' }));
    const own: HttpResponse = { status: 503, headers: { 'content-type': 'text/plain' }, body: 'later' };
    const handler = httpHandler({ kind: 'api', service: 'test', failure: () => own }, busy);
    expect(await answer(buildHttpEvent(), handler)).toMatchObject({
      statusCode: 503,
      headers: { 'content-type': 'text/plain', 'retry-after': '5' },
      body: 'later',
    });
  });

  it('goes by the path where both come', async () => {
    const both = httpHandler({ kind: (path) => (path.startsWith('/v1/') ? 'api' : 'page'), service: 'test' }, fail);
    const types = await Promise.all(
      ['/v1/x', '/x'].map(
        async (rawPath) => (await answer(buildHttpEvent({ rawPath }), both)).headers?.['content-type'],
      ),
    );
    expect(types).toEqual(['application/problem+json', 'text/html; charset=utf-8']);
  });
});
