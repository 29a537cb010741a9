import { maxPresets } from '#shared/domain/limits.ts';
import type { Preset } from '#shared/domain/presets/preset.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy, ownerOf } from '../asked.ts';
import { readPreset } from './read-preset.ts';
import { showPreset } from './show-preset.ts';

/** `POST /v1/presets`. What live checks are made with is not for a test key to change. */
export async function createPreset(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  const read = await readPreset(asked, await ownerOf(asked));
  if ('response' in read) return read.response;
  return runIdempotently(ports, request, key, async ({ seed, startedAt }) => {
    const id = makeIds([key.organisationId, seed ?? ports.newId('pre'), request.path], startedAt).preset();
    const { name, settings } = read;
    const preset: Preset = { id, name, version: 1, settings, createdAt: startedAt, updatedAt: startedAt };
    const kept = await ports.presets.list(key.organisationId);
    const earlier = kept.find((each) => each.id === id);
    if (earlier !== undefined) return jsonResponse(201, showPreset(earlier));
    if (kept.filter(({ removed }) => !removed).length >= maxPresets) {
      return problemResponse('not_valid', request, { errors: [fieldError('', 'too_many', maxPresets)] });
    }
    await ports.presets.create(key.organisationId, preset, entryBy(asked, 'preset.created', id));
    return jsonResponse(201, showPreset(preset));
  });
}
