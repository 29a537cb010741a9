import type { Steps } from '../asked.ts';

/** `/v1/settings`: what is read for a change is loaded when one comes. */
export const settingsSteps: Steps = {
  'GET /v1/settings': async () => (await import('./answer-settings.ts')).getSettings,
  'PATCH /v1/settings': async () => (await import('./answer-settings.ts')).patchSettings,
};
