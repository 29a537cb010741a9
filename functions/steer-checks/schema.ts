import type * as z from 'zod/mini';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';

export type Parsed<T> = Readonly<{ value: T }> | Readonly<{ response: HttpResponse }>;

/** The body by its shape, or the problem to answer with. No body at all is an empty one. */
export function parseBody<Shape extends z.ZodMiniType>(shape: Shape, request: HttpRequest): Parsed<z.output<Shape>> {
  const json = request.body === null ? { value: {} } : parseJson(request.body);
  if (json === null) return { response: problemResponse('unreadable', request) };
  const parsed = shape.safeParse(json.value, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  return { response: problemResponse('not_valid', request, { errors: fieldErrorsOf(parsed.error) }) };
}
