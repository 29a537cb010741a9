import { allPresets } from '#shared/domain/presets/all-presets.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeCursor, readCursor } from '#shared/web/api/list-cursor.ts';
import { pageQuery } from '#shared/web/api/page-query.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, ownerOf } from '../asked.ts';
import { showPreset } from './show-preset.ts';

/** `GET /v1/presets`: those that exist from the start, then the organisation's own, the oldest first. */
export async function listPresets(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const query = pageQuery.safeParse(request.query, { reportInput: true });
  if (!query.success) {
    return problemResponse('not_valid', request, { errors: fieldErrorsOf(query.error, ['query']) });
  }
  const { limit, cursor } = query.data;
  const scope = ['presets', key.organisationId];
  const after = cursor === undefined ? null : readCursor(scope, cursor);
  if (cursor !== undefined && !/^\d{1,4}$/.test(after ?? '')) {
    return problemResponse('not_valid', request, { errors: [fieldError('/query/cursor', 'cursor_invalid')] });
  }
  const [kept, { language }] = await Promise.all([ports.presets.list(key.organisationId), ownerOf(asked)]);
  const presets = await allPresets(kept, language);
  const [start, end] = [Number(after ?? 0), Number(after ?? 0) + limit];
  return jsonResponse(200, {
    presets: presets.slice(start, end).map(showPreset),
    cursor: end < presets.length ? makeCursor(scope, String(end)) : null,
  });
}
