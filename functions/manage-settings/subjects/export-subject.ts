import { lookUp } from '#shared/domain/subjects/look-up.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { subjectInput } from '#shared/web/api/subject.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showSubject } from '#shared/web/subjects/show-subject.ts';
import { type Asked, entryBy } from '../asked.ts';
import { subjectOf } from './subject-of.ts';

/** `POST /v1/subjects/export`. It changes nothing, and is a POST so that no address stands in an address. */
export async function exportSubject(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const body = parseBody(subjectInput, request);
  if ('response' in body) return body.response;
  const meant = await subjectOf(asked, body.value);
  if ('response' in meant) return meant.response;
  const found = await lookUp(ports.people, key, meant.subject);
  const shown = await showSubject(ports.people, found, { ...meant, now: ports.clock() });
  await ports.audit.note(entryBy(asked, 'subject.exported', null));
  return jsonResponse(200, shown);
}
