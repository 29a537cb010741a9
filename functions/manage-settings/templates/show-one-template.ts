import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { versionQuery } from '#shared/web/api/page-query.ts';
import { showTemplate } from '#shared/web/api/show-template.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { warningsOfTemplate } from '#shared/web/requests/template-warnings.ts';
import type { Asked } from '../asked.ts';

/** `GET /v1/question-templates/{id}`, the newest version or the one that `version` names. */
export async function showOneTemplate({ ports, request, key }: Asked, id: string): Promise<HttpResponse> {
  const query = versionQuery.safeParse(request.query, { reportInput: true });
  if (!query.success) {
    return problemResponse('not_valid', request, { errors: fieldErrorsOf(query.error, ['query']) });
  }
  const template = await ports.templates.find(key.organisationId, id, query.data.version);
  return template === null
    ? problemResponse('not_found', request)
    : jsonResponse(200, { ...showTemplate(template), warnings: warningsOfTemplate(template) });
}
