import type { HttpResponse } from '../http/http.ts';
import type { FieldError } from './field-errors.ts';
import { type ProblemCode, problemCodes } from './problem-codes.ts';

type ProblemExtras = Readonly<{ errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>> }>;

/** An RFC 9457 problem. */
export function problemResponse(
  code: ProblemCode,
  { requestId }: Readonly<{ requestId: string }>,
  { errors, headers = {} }: ProblemExtras = {},
): HttpResponse {
  const { status, title, detail } = problemCodes[code];
  const type = `/docs#problem-${code.replaceAll('_', '-')}`;
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({ type, title, status, code, detail, requestId, ...(errors === undefined ? {} : { errors }) }),
  };
}
