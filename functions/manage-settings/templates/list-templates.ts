import { hasIdShape } from '#shared/domain/ids.ts';
import { builtInIds, isBuiltIn, type QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeCursor, readCursor } from '#shared/web/api/list-cursor.ts';
import { pageQuery } from '#shared/web/api/page-query.ts';
import { showTemplate } from '#shared/web/api/show-template.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { warningsOfTemplate } from '#shared/web/requests/template-warnings.ts';
import type { Asked } from '../asked.ts';

/** An answer of a function holds 6 MB at most. */
const mostBytes = 3_000_000;

/** Ids of a page, and the id to go on after. */
type Page = Readonly<{ ids: readonly string[]; after: string | null }>;

/** Built-in ones first, then the organisation's own until the page is full, by number or by size. */
async function pageOf({ ports, key }: Asked, limit: number, after: string | null): Promise<Page> {
  const passed = after === null ? -1 : builtInIds.indexOf(after);
  const builtIn = after === null || passed >= 0 ? builtInIds.slice(passed + 1, passed + 1 + limit) : [];
  const room = limit - builtIn.length;
  const last = builtIn.at(-1) ?? after;
  if (room === 0) return { ids: builtIn, after: last };
  const start = last === null || isBuiltIn(last) ? null : last;
  const own = await ports.templates.list(key.organisationId, { limit: room, after: start });
  const fitting = fittingPart(own.templates);
  const cut = fitting.length < own.templates.length ? (fitting.at(-1)?.id ?? null) : own.after;
  return { ids: [...builtIn, ...fitting.map(({ id }) => id)], after: cut };
}

/** The first of them, at least one, that are not too much together. */
function fittingPart<Part extends Readonly<{ bytes: number }>>(parts: readonly Part[]): readonly Part[] {
  let sum = 0;
  const tooMuch = parts.findIndex(({ bytes }, index) => {
    sum += bytes;
    return index > 0 && sum > mostBytes;
  });
  return tooMuch < 0 ? parts : parts.slice(0, tooMuch);
}

/** `GET /v1/question-templates`: the newest version of each. */
export async function listTemplates(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const query = pageQuery.safeParse(request.query, { reportInput: true });
  if (!query.success) {
    return problemResponse('not_valid', request, { errors: fieldErrorsOf(query.error, ['query']) });
  }
  const { limit, cursor } = query.data;
  const scope = ['question-templates', key.organisationId];
  const after = cursor === undefined ? null : readCursor(scope, cursor);
  if (cursor !== undefined && !(isBuiltIn(after ?? '') || hasIdShape('tpl', after ?? ''))) {
    return problemResponse('not_valid', request, { errors: [fieldError('/query/cursor', 'cursor_invalid')] });
  }
  const page = await pageOf(asked, limit, after);
  const found = await Promise.all(page.ids.map((id) => ports.templates.find(key.organisationId, id)));
  return jsonResponse(200, {
    questionTemplates: found
      .filter((each): each is QuestionTemplate => each !== null)
      .map((each) => ({ ...showTemplate(each), warnings: warningsOfTemplate(each) })),
    cursor: page.after === null ? null : makeCursor(scope, page.after),
  });
}
