import fc from 'fast-check';

export const oddSegments = [
  '%00',
  '%ZZ',
  '%',
  '..',
  '%2e%2e',
  'a%2Fb',
  '%3Fx=1',
  'chk_%F0%9F%98%80',
  '%FF',
  '__proto__',
  'constructor',
  'x'.repeat(3_000),
  'chk_01J00000000000000000000000%20',
  '*',
  '{id}',
];

export const oddHeaders = fc.record(
  {
    'x-forwarded-for': fc.constantFrom('unknown', '1.2.3.4, 5.6.7.8'),
    'x-request-id': fc.constant('req-of-the-client'),
    accept: fc.constantFrom('text/html', 'application/xml', '*/*;q=0', '§'),
    'accept-language': fc.constantFrom('sv', 'xx-YY', '*', 'sv;q=a'),
    'accept-encoding': fc.constantFrom('gzip', 'br', 'br;q=0, gzip;q=0.5', 'identity;q=0', 'zstd', ''),
    'if-none-match': fc.constantFrom('*', '"abc"', 'W/"x", y'),
    cookie: fc.constantFrom('a=b; =c; d', 'session=x; session=y'),
    'content-encoding': fc.constantFrom('gzip', 'deflate'),
    range: fc.constant('bytes=0-1'),
    'x-long': fc.constant('y'.repeat(9_000)),
    'x-http-method-override': fc.constant('DELETE'),
    'x-latin': fc.constant('å\u00ff'),
  },
  { requiredKeys: [] },
);

export const contentTypes = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  fc.constantFrom(
    'application/json; charset=utf-16',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    ';;;',
    'APPLICATION/JSON',
  ),
);

/** Half of them come again soon: for the same key and another body, or while the first is running. */
export const idempotencyKeys = fc.oneof(
  fc.constantFrom('again-1', 'again-2', 'again-3', 'again-4'),
  fc.uuid(),
  fc.constantFrom('', ' ', 'å', 'a b', 'x'.repeat(255), 'x'.repeat(256), '__proto__'),
);

export const otherKeys = [
  '',
  'Bearer',
  'Basic eDp5',
  'Bearer vts_live_0000000000000000000000',
  'bearer  ',
  'Bearer a b',
];
export const oddMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'QUERY'];
export const unknownPaths = [
  '/v1',
  '/v1/',
  '/v1/reference-checks/',
  '/v1/unknown',
  '/v1/health/x',
  '/v1/settings/',

  '/v1//settings',
  '/v1/subjects/unknown',
  '/v1/webhooks/x/deliveries/y/redeliver/z',
  '/v1/%72eference-checks',
  `/v1/${'a/'.repeat(200)}`,
];
