import { type Language, languages } from '../language.ts';
import { builtInTemplates } from '../templates/built-in-templates.ts';
import type { Preset } from './preset.ts';
import { presetIdOf } from './preset-ids.ts';

/** One for each built-in template, by its name in the organisation's language. */
export const builtInPresets = (language: Language): readonly Preset[] =>
  builtInTemplates.map(({ id, name }) => ({
    id: presetIdOf(id),
    name: name[language],
    version: 1,
    settings: { questionTemplates: Object.fromEntries(languages.map((each) => [each, id])) },
    createdAt: null,
    updatedAt: null,
  }));
