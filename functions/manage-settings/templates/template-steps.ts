import type { Steps } from '../asked.ts';

/** `/v1/question-templates`: texts and rules of templates are large, so they are read when asked for. */
export const templateSteps: Steps = {
  'GET /v1/question-templates': async () => (await import('./list-templates.ts')).listTemplates,
  'POST /v1/question-templates': async () => (await import('./create-template.ts')).createTemplate,
  'GET /v1/question-templates/*': async () => (await import('./show-one-template.ts')).showOneTemplate,
  'PUT /v1/question-templates/*': async () => (await import('./replace-template.ts')).replaceTemplate,
  'DELETE /v1/question-templates/*': async () => (await import('./remove-template.ts')).removeTemplate,
};
