import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Fixture, startFixture } from './fixture/start-fixture.ts';

let cloud: Fixture;
beforeAll(async () => {
  cloud = await startFixture();
});
afterAll(() => cloud.stop());

const eventOf = async (path: string, init?: RequestInit) =>
  z.looseObject({}).parse(await (await fetch(cloud.url + path, init)).json());

describe('the event of an HTTP API', () => {
  it('has what payload format 2.0 says', async () => {
    const event = await eventOf('/things/a%20b?x=1&x=2&y=%C3%A5', {
      headers: { 'X-Twice': 'one', cookie: 'a=1; b=2' },
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /things/{id}',
      rawPath: '/things/a b',
      rawQueryString: 'x=1&x=2&y=%C3%A5',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-twice': 'one', host: new URL(cloud.url).host },
      queryStringParameters: { x: '1,2', y: 'å' },
      pathParameters: { id: 'a b' },
      isBase64Encoded: false,
      requestContext: { stage: '$default', http: { method: 'GET', path: '/things/a b', sourceIp: '127.0.0.1' } },
    });
    expect(event).not.toHaveProperty('body');
    expect(event['headers']).not.toHaveProperty('cookie');
  });

  it.each([
    ['application/json', '{"å":1}', '{"å":1}', false],
    ['text/plain; charset=utf-8', 'hej', 'hej', false],
    ['application/x-www-form-urlencoded', 'a=b', 'YT1i', true],
    ['application/problem+json', '{}', 'e30=', true],
  ])('carries a body of %s', async (type, body, carried, encoded) => {
    const event = await eventOf('/anything', { method: 'POST', body, headers: { 'content-type': type } });
    expect(event).toMatchObject({ routeKey: '$default', body: carried, isBase64Encoded: encoded });
  });

  it('takes the greedy part of a path', async () => {
    expect(await eventOf('/files/a/b', { method: 'PUT' })).toMatchObject({ pathParameters: { proxy: 'a/b' } });
    expect(await eventOf('/files/')).toMatchObject({ routeKey: '$default' });
  });
});

describe('the answer of an HTTP API', () => {
  const get = (query: string) => fetch(`${cloud.url}/do?${query}`);

  it('infers an answer from plain JSON', async () => {
    const response = await get('do=plain');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await response.json()).toEqual({ greeting: 'Grüße' });
  });

  it('sets each cookie and turns header values into text', async () => {
    const response = await get('do=cookies');
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2; Secure']);
    expect(response.headers.get('x-number')).toBe('7');
  });

  it('decodes base64', async () => {
    expect([...new Uint8Array(await (await get('do=binary')).arrayBuffer())]).toEqual([137, 80]);
  });

  it.each([
    ['do=throw', 500, 'Internal Server Error'],
    ['do=exit', 500, 'Internal Server Error'],
    ['do=malformed', 500, 'Internal Server Error'],
    ['do=hang', 503, 'Service Unavailable'],
  ])('answers %s with %i', async (query, status, message) => {
    const response = await get(query);
    expect([response.status, await response.json()]).toEqual([status, { message }]);
  });

  it('refuses what is too large', async () => {
    const body = await fetch(`${cloud.url}/big`, { method: 'POST', body: 'x'.repeat(10 * 1024 * 1024 + 1) });
    expect([body.status, await body.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
    const header = await fetch(`${cloud.url}/long`, { headers: { 'x-long': 'x'.repeat(11_000) } });
    expect([header.status, await header.json()]).toEqual([431, { message: 'Request Header Fields Too Large' }]);
  });

  it('throttles a route', async () => {
    const statuses = await Promise.all([1, 2, 3].map(async () => (await fetch(`${cloud.url}/narrow`)).status));
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 429, 429]);
  });

  it('writes the access log as the template has it', async () => {
    await fetch(`${cloud.url}/things/logged`);
    const lines = (await cloud.logs('access')).map(({ line }) => line);
    expect(lines).toContain('{"route":"GET /things/{id}","status":"200"}');
  });
});

describe('who is let in', () => {
  it('refuses a foreign host name', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(cloud.url, { headers: { host: 'evil.example:3000' } }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });

  it('lets no other origin change anything', async () => {
    const response = await fetch(`${cloud.url}/_local/reset`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
  });
});
