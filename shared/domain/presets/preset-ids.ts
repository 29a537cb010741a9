import { builtInIds } from '../templates/question-template.ts';

/** `pre_short` of `tpl_short`. */
export const presetIdOf = (templateId: string): string => templateId.replace(/^tpl_/, 'pre_');

const builtInPresetIds: readonly string[] = builtInIds.map(presetIdOf);

/** Told by the id alone. */
export const isBuiltInPreset = (id: string): boolean => builtInPresetIds.includes(id);

/** Whether it may be the id of a preset: anything else is none, without a look. */
export const isPresetId = (text: string): boolean => /^pre_[0-9A-Za-z]{1,26}$/.test(text);
