import type { Steps } from '../asked.ts';

/** `/v1/presets`. */
export const presetSteps: Steps = {
  'GET /v1/presets': async () => (await import('./list-presets.ts')).listPresets,
  'POST /v1/presets': async () => (await import('./create-preset.ts')).createPreset,
  'GET /v1/presets/*': async () => (await import('./one-preset.ts')).showOnePreset,
  'PUT /v1/presets/*': async () => (await import('./one-preset.ts')).replacePreset,
  'DELETE /v1/presets/*': async () => (await import('./one-preset.ts')).removePreset,
};
