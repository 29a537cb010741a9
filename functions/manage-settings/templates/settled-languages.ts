import { type Language, languages } from '#shared/domain/language.ts';
import type { CheckDefaults } from '#shared/domain/organisation/organisation.ts';
import { type Asked, ownerOf } from '../asked.ts';

const languagesIn = ({ questionTemplates = {} }: Partial<CheckDefaults>, id: string): readonly Language[] =>
  languages.filter((language) => questionTemplates[language] === id);

/** The languages in which the organisation's settings, or a preset, make new checks with this template. */
export async function settledLanguages(asked: Asked, id: string): Promise<readonly Language[]> {
  const [organisation, presets] = await Promise.all([
    ownerOf(asked),
    asked.ports.presets.list(asked.key.organisationId),
  ]);
  const settled = [organisation.defaults, ...presets.filter((each) => !each.removed).map(({ settings }) => settings)];
  return settled.flatMap((each) => languagesIn(each, id));
}
