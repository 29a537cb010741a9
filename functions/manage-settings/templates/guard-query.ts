import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { guardQuery } from '#shared/web/api/page-query.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { faultsOfWarnings, type TemplateWarning } from '#shared/web/requests/template-warnings.ts';
import type { Asked } from '../asked.ts';

/** The answer to whoever asks for `guard=strict` when the guard found something, or to a query that is not valid; else null. */
export function refusedByGuard({ request }: Asked, warnings: readonly TemplateWarning[]): HttpResponse | null {
  const query = guardQuery.safeParse(request.query, { reportInput: true });
  if (!query.success) return problemResponse('not_valid', request, { errors: fieldErrorsOf(query.error, ['query']) });
  if (query.data.guard !== 'strict' || warnings.length === 0) return null;
  return problemResponse('not_valid', request, { errors: faultsOfWarnings(warnings) });
}
