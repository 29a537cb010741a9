import type * as z from 'zod/mini';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { problemResponse } from '../problems/problem-response.ts';
import { fieldErrorsOf } from './field-errors-of.ts';
import { noteIgnored } from './ignored-members.ts';
import { parseJson } from './parse-json.ts';

export type Parsed<T> = Readonly<{ value: T }> | Readonly<{ response: HttpResponse }>;

/**
 * The body by its shape, or the problem to answer with. No body at all is an empty one. What the shape does not know is
 * kept for the answer (see withIgnored).
 */
export function parseBody<Shape extends z.ZodMiniType>(shape: Shape, request: HttpRequest): Parsed<z.output<Shape>> {
  const json = request.body === null ? { value: {} } : parseJson(request.body);
  if (json === null) return { response: problemResponse('unreadable', request) };
  const parsed = shape.safeParse(json.value, { reportInput: true });
  if (parsed.success) {
    noteIgnored(request, json.value, parsed.data);
    return { value: parsed.data };
  }
  return { response: problemResponse('not_valid', request, { errors: fieldErrorsOf(parsed.error) }) };
}
