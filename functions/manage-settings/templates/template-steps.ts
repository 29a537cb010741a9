import type { Steps } from '../asked.ts';

/** `/v1/question-templates`: texts and rules of templates are large, so they are read when asked for. */
export const templateSteps: Steps = {
  'GET /v1/question-templates': async () => (await import('./read-templates.ts')).listTemplates,
  'GET /v1/question-templates/*': async () => (await import('./read-templates.ts')).showOneTemplate,
};
