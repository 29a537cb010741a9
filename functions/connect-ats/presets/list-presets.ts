import type { Connection } from '#shared/domain/connections/connection.ts';
import { allPresets } from '#shared/domain/presets/all-presets.ts';
import type { Preset } from '#shared/domain/presets/preset.ts';
import type { ConnectPorts } from '../ports.ts';

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

/** What an ATS without settings of its own can choose from: the organisation's presets, by names that differ. */
export async function listPresets(
  { presets, organisations }: Pick<ConnectPorts, 'presets' | 'organisations'>,
  { organisationId }: Connection,
): Promise<readonly Pick<Preset, 'id' | 'name'>[]> {
  const [kept, organisation] = await Promise.all([presets.list(organisationId), organisations.load(organisationId)]);
  if (organisation === null) return [];
  const names = namesApart(await allPresets(kept, organisation.language));
  return [...names].map(([id, name]) => ({ id, name }));
}
