import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';

export const succeed = (results: unknown): HttpResponse => jsonResponse(200, { success: true, results });

/** A refusal; Ashby shows the message of a 422. */
export function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  const response = jsonResponse(status, { success: false, message });
  return { ...response, headers: { ...response.headers, ...headers } };
}
