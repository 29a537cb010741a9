import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';

/** A refusal as the contract has it. */
export function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  const response = jsonResponse(status, { status, message });
  return { ...response, headers: { ...response.headers, ...headers } };
}
