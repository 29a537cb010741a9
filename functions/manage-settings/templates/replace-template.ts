import { isBuiltIn } from '#shared/domain/templates/question-template.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { templateInput } from '#shared/web/api/question-template-request.ts';
import { showTemplate } from '#shared/web/api/show-template.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { readTemplate } from '#shared/web/requests/read-template.ts';
import { warningsOfTemplate } from '#shared/web/requests/template-warnings.ts';
import type { Asked } from '../asked.ts';
import { refusedByGuard } from './guard-query.ts';
import { putForward, showWaiting } from './put-forward.ts';
import { settledLanguages } from './settled-languages.ts';

/**
 * `PUT /v1/question-templates/{id}`: the next version. Checks that were made with an earlier one keep it. No language
 * may go in which the settings make new checks.
 */
export async function replaceTemplate(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  if (isBuiltIn(id)) return problemResponse('template_built_in', request);
  const newest = await ports.templates.find(key.organisationId, id);
  if (newest === null) return problemResponse('not_found', request);
  const body = parseBody(templateInput, request);
  if ('response' in body) return body.response;
  if ((body.value.id ?? id) !== id) {
    return problemResponse('not_valid', request, { errors: [fieldError('/id', 'not_allowed')] });
  }
  const read = readTemplate(body.value);
  if ('errors' in read) return problemResponse('not_valid', request, read);
  if ((body.value.version ?? newest.version) !== newest.version) return problemResponse('changed_meanwhile', request);
  const settled = await settledLanguages(asked, id);
  if (!settled.every((language) => read.content.languages.includes(language))) {
    return problemResponse('template_in_use', request);
  }
  const warnings = warningsOfTemplate(read.content);
  const refusal = refusedByGuard(asked, warnings);
  if (refusal !== null) return refusal;
  const next = { ...read.content, id, version: newest.version + 1 };
  const saved = await putForward(asked, next, 'template.changed');
  if (typeof saved === 'object') return showWaiting(asked, saved.waiting);
  return saved === 'published'
    ? jsonResponse(200, { ...showTemplate(next), warnings })
    : problemResponse('changed_meanwhile', request);
}
