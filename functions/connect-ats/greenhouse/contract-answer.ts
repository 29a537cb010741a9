import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';

/** A refusal as the contract has it: the status says it, the message is for whoever reads Greenhouse's log. */
export const refuse = (
  status: 400 | 404 | 405 | 410 | 422,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => {
  const response = jsonResponse(status, { message });
  return { ...response, headers: { ...response.headers, ...headers } };
};

/** The check of this test is deleted, and the same test makes no other. */
export const deleted: HttpResponse = refuse(410, 'The test has been deleted.');

export const unauthorised: HttpResponse = {
  ...jsonResponse(401, { message: 'The API key is missing or not valid.' }),
  headers: { 'content-type': 'application/json', 'www-authenticate': 'Basic realm="vitsord"' },
};

export const tooOften = (waitSeconds: number): HttpResponse => ({
  ...jsonResponse(429, { message: 'Too many requests.' }),
  headers: { 'content-type': 'application/json', 'retry-after': String(waitSeconds) },
});
