import { hasIdShape } from '#shared/domain/ids.ts';
import { newErasure } from '#shared/domain/subjects/erasure.ts';
import { lookUp, partsToErase } from '#shared/domain/subjects/look-up.ts';
import { contactsOf } from '#shared/domain/subjects/people-of.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import { erasureInput } from '#shared/web/api/subject.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { showErasure } from '#shared/web/subjects/show-erasure.ts';
import { type Asked, entryBy } from '../asked.ts';
import { subjectOf } from './subject-of.ts';

/** `POST /v1/subjects/erasure`: written down at once, and carried out by the lane that deletes. */
export async function eraseSubject(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const body = parseBody(erasureInput, request);
  if ('response' in body) return body.response;
  const meant = await subjectOf(asked, body.value);
  if ('response' in meant) return meant.response;
  const { organisationId, live } = key;
  return runIdempotently(ports, request, key, async ({ seed, startedAt, isReplay }) => {
    const id = makeIds([organisationId, seed ?? ports.newId('ers'), request.path], startedAt).erasure();
    if (!isReplay) {
      const hashes = ports.people.subjects.hashesOf(key, contactsOf(meant.subject));
      const wish = { id, organisationId, live, hashes, askedBy: 'api', note: body.value.note || null } as const;
      const parts = partsToErase(await lookUp(ports.people, key, meant.subject));
      const made = await ports.people.erasures.create(newErasure(wish, parts, startedAt));
      if (made === 'created') await ports.audit.note(entryBy(asked, 'subject.erasure_asked', id));
    }
    return jsonResponse(202, { id });
  });
}

/** `GET /v1/subjects/erasures/{id}`. */
export async function showOneErasure({ ports, request, key }: Asked, id: string): Promise<HttpResponse> {
  const erasure = hasIdShape('ers', id) ? await ports.people.erasures.load(key.organisationId, id) : null;
  if (erasure === null || erasure.live !== key.live) return problemResponse('not_found', request);
  return jsonResponse(200, showErasure(erasure));
}
