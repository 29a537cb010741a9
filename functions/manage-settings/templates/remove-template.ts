import { isBuiltIn } from '#shared/domain/templates/question-template.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy } from '../asked.ts';
import { settledLanguages } from './settled-languages.ts';

/** `DELETE /v1/question-templates/{id}`: it cannot be chosen any more. Checks that were made with it keep it. */
export async function removeTemplate(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  if (isBuiltIn(id)) return problemResponse('template_built_in', request);
  if ((await ports.templates.find(key.organisationId, id)) === null) return problemResponse('not_found', request);
  if ((await settledLanguages(asked, id)).length > 0) return problemResponse('template_in_use', request);
  const removed = await ports.templates.remove(key.organisationId, id, entryBy(asked, 'template.removed', id));
  return removed === 'removed' ? { status: 204, headers: {}, body: '' } : problemResponse('not_found', request);
}
