import type { Language } from '../language.ts';
import type { KeptPreset, Preset } from './preset.ts';
import { isBuiltInPreset } from './preset-ids.ts';

/** The templates' texts are large, so they are read when somebody asks for a preset. */
const fromTheStart = async (language: Language): Promise<readonly Preset[]> =>
  (await import('./built-in-presets.ts')).builtInPresets(language);

/** All that can be chosen: first those that exist from the start, as they are kept or as they were, then the others. */
export async function allPresets(kept: readonly KeptPreset[], language: Language): Promise<readonly Preset[]> {
  const first = (await fromTheStart(language)).flatMap((preset) => {
    const changed = kept.find(({ id }) => id === preset.id) ?? { ...preset, removed: false };
    return changed.removed ? [] : [changed];
  });
  return [...first, ...kept.filter(({ id, removed }) => !removed && !isBuiltInPreset(id))];
}

/** A preset by its id, from what is kept of it; null when there is none, or none any more. */
export async function presetOf(id: string, kept: KeptPreset | null, language: Language): Promise<Preset | null> {
  if (kept !== null) return kept.removed ? null : kept;
  return isBuiltInPreset(id) ? ((await fromTheStart(language)).find((each) => each.id === id) ?? null) : null;
}
