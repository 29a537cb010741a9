import type { HttpResponse } from '#shared/web/http/http.ts';

/** A refusal as Teamtailor shows it: a plain string. */
export const plain = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: message });
