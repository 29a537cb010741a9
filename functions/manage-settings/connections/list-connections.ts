import { hasIdShape } from '#shared/domain/ids.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeCursor, readCursor } from '#shared/web/api/list-cursor.ts';
import { pageQuery } from '#shared/web/api/page-query.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Asked } from '../asked.ts';
import { showConnection } from './show-connection.ts';

/** `GET /v1/connections`: the oldest first. */
export async function listConnections({ ports, request, key }: Asked): Promise<HttpResponse> {
  const query = pageQuery.safeParse(request.query, { reportInput: true });
  if (!query.success) {
    return problemResponse('not_valid', request, { errors: fieldErrorsOf(query.error, ['query']) });
  }
  const { limit, cursor } = query.data;
  const scope = ['connections', key.organisationId, key.live];
  const after = cursor === undefined ? null : readCursor(scope, cursor);
  if (cursor !== undefined && !hasIdShape('con', after ?? '')) {
    return problemResponse('not_valid', request, { errors: [fieldError('/query/cursor', 'cursor_invalid')] });
  }
  const all = (await ports.connections.list(key.organisationId)).filter(({ live }) => live === key.live);
  const rest = all.filter(({ id }) => after === null || id > after);
  const last = rest.length > limit ? rest[limit - 1] : undefined;
  return jsonResponse(200, {
    connections: rest.slice(0, limit).map(showConnection),
    cursor: last === undefined ? null : makeCursor(scope, last.id),
  });
}
