import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';

/** An ATS may draw the settings and send the event from its user's browser. The secrets come along, cookies do not. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-request-id, retry-after',
} as const;

/** Whatever the answer: a browser keeps it from the ATS's page otherwise. */
export const withCrossOrigin = (response: HttpResponse): HttpResponse => ({
  ...response,
  headers: { ...response.headers, ...crossOrigin },
});

export const preflight: HttpResponse = {
  status: 204,
  headers: {
    ...crossOrigin,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'Authorization, X-Provider-Key, Content-Type',
    'access-control-max-age': '7200',
  },
  body: '',
};

/** Every refusal of the contract: a message, which the ATS may show. */
export const refuse = (
  status: 400 | 401 | 404 | 405 | 410 | 422 | 429,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => {
  const response = jsonResponse(status, { message });
  return { ...response, headers: { ...response.headers, ...headers } };
};
