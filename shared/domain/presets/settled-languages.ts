import { type Language, languages } from '../language.ts';
import type { CheckDefaults, Organisation } from '../organisation/organisation.ts';
import type { KeptPreset } from './preset.ts';

const languagesIn = ({ questionTemplates = {} }: Partial<CheckDefaults>, id: string): readonly Language[] =>
  languages.filter((language) => questionTemplates[language] === id);

/** The languages in which the organisation's settings, or a preset, make new checks with this template. */
export function settledLanguages(
  { defaults }: Pick<Organisation, 'defaults'>,
  presets: readonly Pick<KeptPreset, 'removed' | 'settings'>[],
  id: string,
): readonly Language[] {
  const settled = [defaults, ...presets.filter((each) => !each.removed).map(({ settings }) => settings)];
  return settled.flatMap((each) => languagesIn(each, id));
}
