import { describe, expect, it } from 'vitest';
import { formatAccessLog } from '#infra/local/http-api/http-api-gateway.ts';
import { makeAnswer } from '#infra/local/http-api/make-answer.ts';
import { requestTime } from '#infra/local/http-api/make-event.ts';
import { makeRouter, parseRouteKey } from '#infra/local/http-api/route.ts';
import { makeTokenBucket } from '#infra/local/http-api/token-bucket.ts';

const keys = ['GET /a', 'ANY /a', 'GET /a/{id}', 'GET /a/new', 'ANY /{proxy+}', 'POST /a/{id}/{rest+}', '$default'];
const match = makeRouter(keys.map(parseRouteKey));

describe('routes', () => {
  it.each([
    ['GET', '/a', 'GET /a'],
    ['POST', '/a', 'ANY /a'],
    ['GET', '/a/1', 'GET /a/{id}'],
    ['GET', '/a/new', 'GET /a/new'],
    ['POST', '/a/1/x/y', 'POST /a/{id}/{rest+}'],
    ['POST', '/a/1/', 'ANY /{proxy+}'],
    ['PUT', '/b/c', 'ANY /{proxy+}'],
    ['GET', '/', '$default'],
  ])('%s %s is served by %s', (method, path, key) => {
    expect(match(method, path)?.route.key).toBe(key);
  });

  it('decode their parameters', () => {
    expect(match('GET', '/a/%C3%A5%20b')?.pathParameters).toEqual({ id: 'å b' });
    expect(match('POST', '/a/1/x/y')?.pathParameters).toEqual({ id: '1', rest: 'x/y' });
  });
});

describe('the answer', () => {
  it.each([
    ['text', '"hej"', 200, 'hej'],
    ['null', 'null', 200, 'null'],
    ['a list', '[1]', 200, '[1]'],
    ['a status as text', '{"statusCode":"204"}', 204, ''],
    ['a body that is no text', '{"statusCode":200,"body":{"a":1}}', 500, '{"message":"Internal Server Error"}'],
  ])('of %s', (_, payload, status, body) => {
    expect(makeAnswer(payload)).toMatchObject({ status, body });
  });

  it('says what it is when the function does not', () => {
    expect(makeAnswer('{"statusCode":200,"body":"x"}').headers['content-type']).toBe('text/plain;charset=UTF-8');
  });
});

describe('throttling', () => {
  it('lets a burst through, then the rate', () => {
    let now = 0;
    const mayGo = makeTokenBucket({ rate: 2, burst: 3 }, () => now);
    expect([mayGo(), mayGo(), mayGo(), mayGo()]).toEqual([true, true, true, false]);
    now = 500;
    expect([mayGo(), mayGo()]).toEqual([true, false]);
  });
});

describe('the access log', () => {
  it('fills in its format', () => {
    expect(formatAccessLog('$context.routeKey $context.error.message', { routeKey: 'GET /a' })).toBe('GET /a -');
  });

  it('writes times as Apache does', () => {
    expect(requestTime(Date.UTC(2026, 10, 23, 8, 5, 9))).toBe('23/Nov/2026:08:05:09 +0000');
  });
});
