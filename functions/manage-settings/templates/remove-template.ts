import type { Organisation } from '#shared/domain/organisation.ts';
import { isBuiltIn } from '#shared/domain/templates/is-built-in.ts';
import type { HttpResponse } from '#shared/web/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Asked } from '../asked.ts';

/** Whether something that is settled would be left without its template. */
const isSettledBy = ({ defaults }: Organisation, id: string): boolean =>
  Object.values(defaults.questionTemplates).includes(id);

/** `DELETE /v1/question-templates/{id}`: it cannot be chosen any more. Checks that were made with it keep it. */
export async function removeTemplate({ ports, request, key }: Asked): Promise<HttpResponse> {
  if (!key.live) return problemResponse('key_not_allowed', request);
  const id = request.params['id'] ?? '';
  if (isBuiltIn(id)) return problemResponse('template_built_in', request);
  const [template, organisation] = await Promise.all([
    ports.templates.find(key.organisationId, id),
    ports.organisations.load(key.organisationId),
  ]);
  if (template === null || organisation === null) return problemResponse('not_found', request);
  if (isSettledBy(organisation, id)) return problemResponse('template_in_use', request);
  const removed = await ports.templates.remove(key.organisationId, id);
  return removed === 'removed' ? { status: 204, headers: {}, body: '' } : problemResponse('not_found', request);
}
