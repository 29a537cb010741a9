import { roleIds } from '#shared/domain/templates/roles/role-ids.ts';
import { guardQuery, versionQuery } from '#shared/web/api/page-query.ts';
import { schemaRef } from './json-schema.ts';
import {
  always,
  type Documents,
  found,
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

const waiting = ok('It waits for an administrator’s approval, as a draft.', 'TemplateDraft');

const guard = queryParameters(guardQuery, { guard: '`strict`: what the guard finds is refused.' });

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
    description:
      'With `copyOf` it is a copy of a template that there is, or of one made for a role: ' +
      `${roleIds.map((id) => `\`${id}\``).join(', ')}. Where the settings ask for a second person’s approval, ` +
      `it waits for that. ${readOnlyForTests}`,
    parameters: [
      { ...idempotencyKey, description: 'The same key and body make one template, however often they come.' },
      ...guard,
    ],
    requestBody: { required: true, content: newBody },
    responses: {
      201: ok('Version 1, with what the guard found in it.', 'QuestionTemplate'),
      202: waiting,
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
      'With `version` it holds only if that is still the newest. Where the settings ask for a second person’s approval, ' +
      `it waits for that, and somebody else’s draft is not overwritten. ${readOnlyForTests}`,
    parameters: [templateId, ...guard],
    requestBody: { required: true, content: jsonContent('QuestionTemplateInput') },
    responses: {
      200: ok('The new version, with what the guard found in it.', 'QuestionTemplate'),
      202: waiting,
      403: problemResponseOf('key_not_allowed'),
      404: problemResponseOf('not_found'),
      409: problemResponseOf('changed_meanwhile', 'template_built_in', 'template_in_use'),
      422: problemResponseOf('not_valid'),
      ...needsKey,
      ...always,
    },
  },
  deleteQuestionTemplate: {
    summary: 'Put a question template in the archive',
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
  showTemplateDraft: {
    summary: 'The draft of a question template',
    description: 'What is written and not published yet. No check can be made with it.',
    parameters: [templateId],
    responses: { 200: ok('The draft.', 'TemplateDraft'), ...found },
  },
  saveTemplateDraft: {
    summary: 'Save the draft of a question template',
    description:
      'The whole draft. Texts may be missing in any language: the answer says what is, and a version gets the languages ' +
      'that are whole. `revision` is that of the draft which it replaces, and left out where there is none. ' +
      `A draft that was sent for approval has to be sent again. ${readOnlyForTests}`,
    parameters: [templateId, ...guard],
    requestBody: { required: true, content: jsonContent('TemplateDraftInput') },
    responses: {
      200: ok('The draft as it is then.', 'TemplateDraft'),
      403: problemResponseOf('key_not_allowed'),
      404: problemResponseOf('not_found'),
      409: problemResponseOf('changed_meanwhile', 'template_built_in'),
      422: problemResponseOf('not_valid'),
      ...needsKey,
      ...always,
    },
  },
  discardTemplateDraft: {
    summary: 'Throw the draft of a question template away',
    description: `What is published stays. ${readOnlyForTests}`,
    parameters: [templateId],
    responses: {
      204: { description: 'Done.', headers: commonHeaders },
      403: problemResponseOf('key_not_allowed'),
      404: problemResponseOf('not_found'),
      409: problemResponseOf('changed_meanwhile'),
      ...needsKey,
      ...always,
    },
  },
  publishTemplateDraft: {
    summary: 'Publish the draft of a question template',
    description:
      'The draft becomes the next version, in the languages that are whole; what is begun in others stays as a draft. ' +
      'Where the settings ask for a second person’s approval, it waits for that. ' +
      `With \`revision\` it holds only for the draft that was read. ${readOnlyForTests}`,
    parameters: [templateId, ...guard],
    requestBody: { required: false, content: jsonContent('PublishInput') },
    responses: {
      200: ok('The new version, with what the guard found in it.', 'QuestionTemplate'),
      202: waiting,
      403: problemResponseOf('key_not_allowed'),
      404: problemResponseOf('not_found'),
      409: problemResponseOf('changed_meanwhile', 'template_in_use'),
      422: problemResponseOf('not_valid'),
      ...needsKey,
      ...always,
    },
  },
  listTemplateVersions: {
    summary: 'The versions of a question template',
    description:
      'The newest first, a hundred at most: when, by whom and why each was published, who approved it, and what was kept ' +
      'though the guard found something in it. Of a version from before this was kept, the number alone.',
    parameters: [templateId],
    responses: { 200: ok('The versions.', 'TemplateVersions'), ...found },
  },
} satisfies Documents;
