import { expect, test } from 'vitest';
import { createRouteMatcher } from '#shared/web/http/match-route.ts';

const match = createRouteMatcher([
  ['GET /', 'root'],
  ['GET /v1/checks/{id}', 'show'],
  ['PATCH /v1/checks/{id}', 'amend'],
  ['POST /v1/checks/search', 'search'],
  ['DELETE /v1/checks/{id}/referees/{refereeId}', 'remove'],
  ['GET /v1/checks/{id}/{rest+}', 'page'],
]);

test.each([
  ['GET', '/', 'root', {}],
  ['GET', '/v1/checks/chk_1', 'show', { id: 'chk_1' }],
  ['HEAD', '/v1/checks/chk_1', 'show', { id: 'chk_1' }],
  ['PATCH', '/v1/checks/chk_1', 'amend', { id: 'chk_1' }],
  ['POST', '/v1/checks/search', 'search', {}],
  ['DELETE', '/v1/checks/chk_1/referees/ref_2', 'remove', { id: 'chk_1', refereeId: 'ref_2' }],
  ['DELETE', '/v1/checks/same/referees/same', 'remove', { id: 'same', refereeId: 'same' }],
  ['GET', '/v1/checks/chk_1/referees/ref_2/more', 'page', { id: 'chk_1', rest: 'referees/ref_2/more' }],
  ['GET', '/v1/checks/a?b', 'show', { id: 'a?b' }],
  ['GET', `/v1/checks/${'å'.repeat(200)}`, 'show', { id: 'å'.repeat(200) }],
  ['GET', '/v1/checks/%2F', 'show', { id: '%2F' }],
])('%s %s is %s with %j', (method, path, value, params) => {
  expect(match({ method, path })).toEqual({ outcome: 'found', value, params });
});

test.each([
  ['PUT', '/v1/checks/chk_1', 'GET, HEAD, PATCH'],
  ['GET', '/v1/checks/search', 'POST'],
  ['HEAD', '/v1/checks/search', 'POST'],
  ['GET', '/v1/checks/chk_1/referees/ref_2', 'DELETE'],
  ['BREW', '/', 'GET, HEAD'],
  ['get', '/', 'GET, HEAD'],
])('%s %s is another method than %s', (method, path, allow) => {
  expect(match({ method, path })).toEqual({ outcome: 'other_method', allow });
});

test.each([
  '',
  '/v1',
  '/v1/checks',
  '/v1/checks/',
  '/v1/checks/chk_1/',
  '/V1/checks/chk_1',
  '//',
  '/v1/checks//referees',
  `/v1/checks/${'x'.repeat(201)}`,
])('nothing is at "%s"', (path) => {
  expect(match({ method: 'GET', path })).toEqual({ outcome: 'unknown' });
});

test('The most specific address decides, whatever the order', () => {
  const rows = [
    ['GET /a/{x}/{rest+}', 'many'],
    ['GET /a/{x}/{y}', 'one'],
    ['GET /a/{x}/y', 'text'],
  ] as const;
  for (const order of [rows, rows.toReversed()]) {
    const matched = createRouteMatcher(order);
    const valueAt = (path: string) => {
      const found = matched({ method: 'GET', path });
      return found.outcome === 'found' ? found.value : null;
    };
    expect(['/a/1/y', '/a/1/2', '/a/1/2/3'].map(valueAt)).toEqual(['text', 'one', 'many']);
  }
});
