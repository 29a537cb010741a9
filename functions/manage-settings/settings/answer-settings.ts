import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { settingsPatch } from '#shared/web/api/settings-patch.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy, ownerOf } from '../asked.ts';
import { readPatch } from './read-patch.ts';
import { showSettings } from './show-settings.ts';

/** `GET /v1/settings`. */
export const getSettings = async (asked: Asked): Promise<HttpResponse> =>
  jsonResponse(200, await showSettings(await ownerOf(asked), asked.ports.logos));

/** `PATCH /v1/settings`, a merge patch. What holds for live checks too is not for a test key to change. */
export async function patchSettings(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  const body = parseBody(settingsPatch, request);
  if ('response' in body) return body.response;
  const before = await ownerOf(asked);
  const { version = before.version } = body.value;
  if (version !== before.version) return problemResponse('changed_meanwhile', request);
  const findTemplate = (id: string) => ports.templates.find(key.organisationId, id);
  const read = await readPatch(body.value, before, { clock: ports.clock, findTemplate });
  if ('errors' in read) return problemResponse('not_valid', request, read);
  const names = Object.keys(body.value).filter((name) => name !== 'version');
  const saved = await ports.organisations.save(read.organisation, entryBy(asked, 'settings.changed', names.join(' ')));
  if (saved === 'edited_meanwhile') return problemResponse('changed_meanwhile', request);
  return jsonResponse(200, await showSettings({ ...read.organisation, version: before.version + 1 }, ports.logos));
}
