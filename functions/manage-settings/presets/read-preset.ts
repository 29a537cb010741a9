import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Preset } from '#shared/domain/presets/preset.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { presetInput } from '#shared/web/api/preset.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { givenSettings, resolveSettings } from '#shared/web/requests/resolve-settings.ts';
import type { Asked } from '../asked.ts';

type PresetReading =
  | (Pick<Preset, 'name' | 'settings'> & Readonly<{ version: number | null }>)
  | Readonly<{ response: HttpResponse }>;

/** What was sent of a preset, or the problem to answer with. Checks can be made with what it says, as things are. */
export async function readPreset({ ports, request }: Asked, organisation: Organisation): Promise<PresetReading> {
  const body = parseBody(presetInput, request);
  if ('response' in body) return body;
  const { name, version = null } = body.value;
  const settings = givenSettings(body.value.settings);
  const resolved = await resolveSettings(settings, organisation, ports.templates.find);
  if ('errors' in resolved) return { response: problemResponse('not_valid', request, resolved) };
  return { name, settings, version };
}
