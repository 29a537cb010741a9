import type { HttpResponse } from '#shared/web/http.ts';
import type { ProblemCode } from '#shared/web/problems/problem-codes.ts';
import { problemCodes } from '#shared/web/problems/problem-codes.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';

export type Audience = 'page' | 'api';

type Fault = Extract<ProblemCode, 'too_large' | 'unreadable' | 'unexpected'>;

/** Depends on nothing that may be what failed, so it is plain, and in the two languages that most readers know. */
const plainPage = (title: string, requestId: string): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><h1>Något gick fel hos oss</h1><p>Försök igen om en stund. Det du har sparat finns kvar.</p>` +
  `<div lang="en"><h2>Something went wrong here</h2><p>Try again in a while. What you have saved is still there.</p></div>` +
  `<p>${requestId}</p></html>`;

export function failureResponse(audience: Audience, code: Fault, requestId: string): HttpResponse {
  if (audience === 'api') return problemResponse(code, { requestId });
  const { status, title } = problemCodes[code];
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: plainPage(title, requestId.replaceAll(/[^\w=-]/g, '')),
  };
}
