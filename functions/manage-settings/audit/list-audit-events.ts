import { kindOfAct } from '#shared/domain/audit/audit-acts.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import type { KeptAuditEntry } from '#shared/domain/ports/audit-trail.ts';
import { type AuditEventView, auditQuery } from '#shared/web/api/audit-event.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeCursor, readCursor } from '#shared/web/api/list-cursor.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy } from '../asked.ts';

const show = (entry: KeptAuditEntry, known: ReadonlyMap<string, Recruiter>): AuditEventView => {
  const { id, at, act, actor, checkId, about, count } = entry;
  return {
    id,
    at,
    kind: kindOfAct(act),
    act,
    actor: {
      kind: actor.kind,
      id: actor.id,
      name: actor.name ?? known.get(actor.id ?? '')?.name ?? null,
      throughAts: actor.throughAts === true,
    },
    referenceCheck: checkId,
    about,
    count,
  };
};

const instantOf = (time: string | undefined): string | null =>
  time === undefined ? null : new Date(time).toISOString();

/** `GET /v1/audit-events`, newest first. That it was read is an entry of its own, once an hour. */
export async function listAuditEvents(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const query = auditQuery.safeParse(request.query, { reportInput: true });
  if (!query.success) {
    return problemResponse('not_valid', request, { errors: fieldErrorsOf(query.error, ['query']) });
  }
  const { organisationId, live } = key;
  const { check: checkId = null, actor = null, kind = null, from, to, limit, cursor } = query.data;
  const filter = { checkId, actor, kind, from: instantOf(from), to: instantOf(to) };
  const scope = ['audit-events', organisationId, live, filter];
  const after = cursor === undefined ? null : readCursor(scope, cursor);
  if (cursor !== undefined && after === null) {
    return problemResponse('not_valid', request, { errors: [fieldError('/query/cursor', 'cursor_invalid')] });
  }
  const trail = await ports.loadTrail();
  const page = await trail.list({ organisationId, live }, filter, { limit, after });
  const ids = page.entries.flatMap(({ actor: { kind: of, id } }) => (of === 'recruiter' && id !== null ? [id] : []));
  const [known] = await Promise.all([
    trail.find(organisationId, ids),
    request.method === 'HEAD' ? null : ports.audit.noteReading(entryBy(asked, 'audit.read', null)),
  ]);
  return jsonResponse(200, {
    auditEvents: page.entries.map((entry) => show(entry, known)),
    cursor: page.after === null ? null : makeCursor(scope, page.after),
  });
}
