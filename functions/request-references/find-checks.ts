import { hasIdShape } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ApiKey, RecentOrganisations } from '#shared/domain/ports/organisation-store.ts';
import { identify } from '#shared/observability/log.ts';
import { absentCheck } from '#shared/web/api/absent-check.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { type ShowPorts, showCheck } from '#shared/web/api/show-check.ts';
import type { OrganisationOf } from '#shared/web/api/show-signals.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { parseListQuery } from './schema.ts';

export type FindPorts = ShowPorts &
  Readonly<{
    checks: Pick<CheckStore, 'load' | 'findGone' | 'list'>;
    organisations: RecentOrganisations;
    clock: () => string;
  }>;

const organisationOf =
  ({ organisations }: Pick<FindPorts, 'organisations'>, { organisationId }: ApiKey): OrganisationOf =>
  () =>
    organisations.loadRecent(organisationId);

/** `GET /v1/reference-checks/{id}`. What another organisation has, or a key of the other kind, is not found. */
export async function findCheck(
  ports: FindPorts,
  request: HttpRequest,
  key: ApiKey,
  { id }: Readonly<{ id: string }>,
): Promise<HttpResponse> {
  const file = hasIdShape('chk', id) ? await ports.checks.load(id) : null;
  if (file === null || file.check.organisationId !== key.organisationId || file.check.live !== key.live) {
    return absentCheck(ports, request, key, id);
  }
  identify({ checkId: id });
  return jsonResponse(200, await showCheck(file, ports, ports.clock(), organisationOf(ports, key)));
}

/** `GET /v1/reference-checks`, newest first. */
export async function listChecks(ports: FindPorts, request: HttpRequest, key: ApiKey): Promise<HttpResponse> {
  const query = parseListQuery(request);
  if ('response' in query) return query.response;
  const { status = null, projectExternalId = null, candidateExternalId = null, limit, cursor = null } = query.value;
  const now = ports.clock();
  const page = await ports.checks.list(
    { id: key.organisationId, live: key.live },
    { status, projectExternalId, candidateExternalId },
    { limit, cursor, asListed: { now } },
  );
  if (page === 'cursor_invalid') {
    return problemResponse('not_valid', request, { errors: [fieldError('/query/cursor', 'cursor_invalid')] });
  }
  return jsonResponse(200, {
    referenceChecks: await Promise.all(
      page.files.map((file) => showCheck(file, ports, now, organisationOf(ports, key))),
    ),
    cursor: page.cursor,
  });
}
