import { versionQuery } from '#shared/web/api/page-query.ts';
import { schemaRef } from './json-schema.ts';
import {
  always,
  type Documents,
  idempotencyKey,
  idParameter,
  needsKey,
  ok,
  pageOf,
  paging,
  queryParameters,
  ulid,
} from './operation-parts.ts';
import { commonHeaders, jsonContent, problemResponseOf } from './responses.ts';

const templateId = idParameter('tpl', 'Of the template.', { rest: `(?:short|standard|leader|facts|${ulid})` });

const newBody = {
  'application/json': {
    schema: { anyOf: [schemaRef('QuestionTemplateInput'), schemaRef('QuestionTemplateCopyInput')] },
  },
};

const readOnlyForTests = 'A test key reads, and changes nothing.';

/** Question templates: the built-in ones, and the organisation's own. */
export const templateDocuments = {
  listQuestionTemplates: {
    summary: 'List the question templates that can be chosen',
    description: 'Built-in ones first, then the organisation’s own, the latest made first; of each the newest version.',
    parameters: paging,
    responses: pageOf('QuestionTemplatePage'),
  },
  createQuestionTemplate: {
    summary: 'Make a question template, new or as a copy',
    description: `With \`copyOf\` it is a copy of a template that there is. ${readOnlyForTests}`,
    parameters: [
      { ...idempotencyKey, description: 'The same key and body make one template, however often they come.' },
    ],
    requestBody: { required: true, content: newBody },
    responses: {
      201: ok('Version 1.', 'QuestionTemplate'),
      403: problemResponseOf('key_not_allowed'),
      409: problemResponseOf('idempotency_key_running', 'changed_meanwhile'),
      422: problemResponseOf('not_valid', 'idempotency_key_reused'),
      ...needsKey,
      ...always,
    },
  },
  showQuestionTemplate: {
    summary: 'One question template',
    description: 'A version that checks were made with can be read even when the template is deleted.',
    parameters: [templateId, ...queryParameters(versionQuery, { version: 'Left out: the newest.' })],
    responses: {
      200: ok('The template.', 'QuestionTemplate'),
      404: problemResponseOf('not_found'),
      422: problemResponseOf('not_valid'),
      ...needsKey,
      ...always,
    },
  },
  replaceQuestionTemplate: {
    summary: 'Make the next version of a question template',
    description:
      'The whole document. Checks that were made keep the version that they were made with. ' +
      `With \`version\` it holds only if that is still the newest. ${readOnlyForTests}`,
    parameters: [templateId],
    requestBody: { required: true, content: jsonContent('QuestionTemplateInput') },
    responses: {
      200: ok('The new version.', 'QuestionTemplate'),
      403: problemResponseOf('key_not_allowed'),
      404: problemResponseOf('not_found'),
      409: problemResponseOf('changed_meanwhile', 'template_built_in', 'template_in_use'),
      422: problemResponseOf('not_valid'),
      ...needsKey,
      ...always,
    },
  },
  deleteQuestionTemplate: {
    summary: 'Delete a question template',
    description:
      'Nobody can choose it any more, and a project that remembers it needs another named in its next request. ' +
      `Checks that were made with it go on with their version. ${readOnlyForTests}`,
    parameters: [templateId],
    responses: {
      204: { description: 'Done.', headers: commonHeaders },
      403: problemResponseOf('key_not_allowed'),
      404: problemResponseOf('not_found'),
      409: problemResponseOf('template_built_in', 'template_in_use'),
      ...needsKey,
      ...always,
    },
  },
} satisfies Documents;
