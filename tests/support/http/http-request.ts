import type { HttpRequest } from '#shared/web/http/http.ts';

/** A request as a function gets it: a GET of `/` unless it says otherwise. */
export const buildHttpRequest = (changes: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  path: '/',
  query: {},
  headers: {},
  cookies: {},
  body: null,
  requestId: 'request-1',
  sourceIp: '192.0.2.1',
  ...changes,
});
