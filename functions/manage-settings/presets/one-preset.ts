import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { presetOf } from '#shared/domain/presets/all-presets.ts';
import type { Preset } from '#shared/domain/presets/preset.ts';
import { isPresetId } from '#shared/domain/presets/preset-ids.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy, ownerOf } from '../asked.ts';
import { readPreset } from './read-preset.ts';
import { showPreset } from './show-preset.ts';

type Found = Readonly<{ preset: Preset; organisation: Organisation }>;

async function findPreset(asked: Asked, id: string): Promise<Found | null> {
  const { ports, key } = asked;
  if (!isPresetId(id)) return null;
  const [kept, organisation] = await Promise.all([ports.presets.find(key.organisationId, id), ownerOf(asked)]);
  const preset = await presetOf(id, kept, organisation.language);
  return preset === null ? null : { preset, organisation };
}

/** `GET /v1/presets/{id}`. */
export async function showOnePreset(asked: Asked, id: string): Promise<HttpResponse> {
  const found = await findPreset(asked, id);
  return found === null ? problemResponse('not_found', asked.request) : jsonResponse(200, showPreset(found.preset));
}

/** `PUT /v1/presets/{id}`. Checks that were made with it stay as they are. */
export async function replacePreset(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  const found = await findPreset(asked, id);
  if (found === null) return problemResponse('not_found', request);
  const { preset, organisation } = found;
  const read = await readPreset(asked, organisation);
  if ('response' in read) return read.response;
  const { name, settings, version } = read;
  if ((version ?? preset.version) !== preset.version) return problemResponse('changed_meanwhile', request);
  const next = { ...preset, name, settings, updatedAt: ports.clock() };
  const saved = await ports.presets.save(key.organisationId, next, entryBy(asked, 'preset.changed', id));
  if (saved === 'changed_meanwhile') return problemResponse('changed_meanwhile', request);
  return jsonResponse(200, showPreset({ ...next, version: preset.version + 1 }));
}

/** `DELETE /v1/presets/{id}`: it cannot be chosen any more. One that exists from the start does not come back. */
export async function removePreset(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  const found = await findPreset(asked, id);
  if (found === null) return problemResponse('not_found', request);
  const entry = entryBy(asked, 'preset.removed', id);
  const removed = await ports.presets.remove(key.organisationId, found.preset, ports.clock(), entry);
  if (removed === 'changed_meanwhile') return problemResponse('changed_meanwhile', request);
  return { status: 204, headers: {}, body: '' };
}
