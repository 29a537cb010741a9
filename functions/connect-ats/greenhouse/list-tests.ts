import { allPresets } from '#shared/domain/presets/all-presets.ts';
import type { Preset } from '#shared/domain/presets/preset.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Call } from './greenhouse-call.ts';

/** The second of the same name is told apart by a number. */
export function namesApart(presets: readonly Pick<Preset, 'id' | 'name'>[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, name } of presets) {
    let apart = name;
    for (let count = 2; taken.has(apart.toLowerCase()); count += 1) apart = `${name} (${count})`;
    taken.add(apart.toLowerCase());
    names.set(id, apart);
  }
  return names;
}

/** `GET list_tests`: what a user can put into a stage of a job. */
export async function listTests({ ports, connection }: Call): Promise<HttpResponse> {
  const [kept, organisation] = await Promise.all([
    ports.presets.list(connection.organisationId),
    ports.organisations.load(connection.organisationId),
  ]);
  if (organisation === null) return jsonResponse(200, []);
  const names = namesApart(await allPresets(kept, organisation.language));
  const tests = [...names].map(([id, name]) => ({ partner_test_id: id, partner_test_name: name }));
  return jsonResponse(200, tests);
}
