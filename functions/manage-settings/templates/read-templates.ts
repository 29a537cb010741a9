import { builtInTemplate, builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { showTemplate } from '#shared/web/api/show-template.ts';
import type { HttpResponse } from '#shared/web/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Asked } from '../asked.ts';

/** `GET /v1/question-templates`. */
export const listTemplates = (_: Asked): HttpResponse =>
  jsonResponse(200, { questionTemplates: builtInTemplates.map((each) => showTemplate(each, true)), cursor: null });

/** `GET /v1/question-templates/{id}`. */
export function showOneTemplate({ request }: Asked): HttpResponse {
  const template = builtInTemplate(request.params['id'] ?? '');
  return template === null ? problemResponse('not_found', request) : jsonResponse(200, showTemplate(template, true));
}
