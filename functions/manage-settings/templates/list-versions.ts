import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import { maxPageSize } from '#shared/domain/limits.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { showWho } from '#shared/web/api/show-draft.ts';
import type { TemplateVersionsView } from '#shared/web/api/template-draft.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Asked } from '../asked.ts';
import { namesOf } from './names-of.ts';

/** `GET /v1/question-templates/{id}/versions`, the newest first; of those that were made before it was kept, the number alone. */
export async function listVersions(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const [newest, removed] = await Promise.all([
    ports.templates.find(key.organisationId, id),
    ports.templates.findRemoved(key.organisationId, id),
  ]);
  const last = newest?.version ?? removed?.version;
  if (last === undefined) return problemResponse('not_found', request);
  const releases = await (await ports.openDrafts()).releases(key.organisationId, id);
  const names = await namesOf(
    asked,
    releases.flatMap(({ by, approvedBy }) => [by, ...(approvedBy === null ? [] : [approvedBy])]),
  );
  const shown = (actor: AuditActor | null) => (actor === null ? null : showWho(actor, names));
  const versions = Array.from({ length: Math.min(last, maxPageSize) }, (_, index) => last - index).map((version) => {
    const release = releases.find((each) => each.version === version);
    return {
      version,
      publishedAt: release?.at ?? null,
      publishedBy: shown(release?.by ?? null),
      approvedBy: shown(release?.approvedBy ?? null),
      note: release?.note ?? null,
      kept: (release?.kept ?? []).map((each) => ({ ...each })),
    };
  });
  return jsonResponse(200, { versions, cursor: null } satisfies TemplateVersionsView);
}
