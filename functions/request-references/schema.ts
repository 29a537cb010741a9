import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { noteIgnored } from '#shared/web/api/ignored-members.ts';
import { listQuery } from '#shared/web/api/list-query.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { type ReferenceCheckRequest, referenceCheckRequest } from '#shared/web/api/reference-check-request.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';

type Parsed<T> = Readonly<{ value: T }> | Readonly<{ response: HttpResponse }>;

/** The body of a request for checks, or the problem to answer with. */
export function parseBody(request: HttpRequest): Parsed<ReferenceCheckRequest> {
  const json = parseJson(request.body);
  if (json === null) return { response: problemResponse('unreadable', request) };
  const parsed = referenceCheckRequest.safeParse(json.value, { reportInput: true });
  if (parsed.success) {
    noteIgnored(request, json.value, parsed.data);
    return { value: parsed.data };
  }
  return { response: problemResponse('not_valid', request, { errors: fieldErrorsOf(parsed.error) }) };
}

export type ListQuery = ReturnType<typeof listQuery.parse>;

export function parseListQuery(request: HttpRequest): Parsed<ListQuery> {
  const parsed = listQuery.safeParse(request.query, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  return { response: problemResponse('not_valid', request, { errors: fieldErrorsOf(parsed.error, ['query']) }) };
}
