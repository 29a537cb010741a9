import { listQuery } from '#shared/web/api/list-query.ts';
import {
  always,
  checkId,
  type Documents,
  foundCheck,
  idempotencyKey,
  needsKey,
  ok,
  pageOf,
  queryParameters,
} from './operation-parts.ts';
import { commonHeaders, jsonContent, problemResponseOf } from './responses.ts';

const listParameters = queryParameters(listQuery, {
  status: 'Only checks that stand so.',
  projectExternalId: 'Only checks of this project, by the ATS’s own id.',
  candidateExternalId: 'Only checks of this candidate, by the ATS’s own id.',
  limit: 'How many at most.',
  cursor: 'From an earlier page with the same filters.',
});

const symbolHeaders = { ...commonHeaders, ETag: { schema: { type: 'string' } } };

const signature = { type: 'string', examples: ['7yX3bT0mVwQ2rJc9dLhA5g'] };

/** Starting checks, and seeing how they stand. */
export const checkDocuments = {
  requestReferences: {
    summary: 'Request references',
    description:
      'Makes one check for each candidate. All are validated first: one fault, and nothing is made. ' +
      'The same candidate posted again without a key is a new check.',
    parameters: [idempotencyKey],
    requestBody: { required: true, content: jsonContent('ReferenceCheckRequest') },
    responses: {
      201: {
        ...ok('Made.', 'CreatedReferenceChecks'),
        links: {
          showFirst: {
            operationId: 'showReferenceCheck',
            parameters: { id: '$response.body#/referenceChecks/0/id' },
          },
        },
      },
      409: problemResponseOf('idempotency_key_running'),
      422: problemResponseOf('not_valid', 'idempotency_key_reused'),
      ...needsKey,
      ...always,
    },
  },
  listReferenceChecks: {
    summary: 'List reference checks, newest first',
    parameters: listParameters,
    responses: pageOf('ReferenceCheckPage'),
  },
  showReferenceCheck: {
    summary: 'One check, with its referees and counts',
    parameters: [checkId],
    responses: {
      200: ok('The check.', 'ReferenceCheck'),
      ...foundCheck,
    },
  },
  showSymbol: {
    summary: 'The status symbol',
    description: 'For an ATS to embed. Needs no key: the address, from `links.symbol`, is signed.',
    security: [],
    parameters: [
      checkId,
      { name: 's', in: 'query', required: true, description: 'The signature.', schema: signature },
      { name: 'If-None-Match', in: 'header', schema: { type: 'string' } },
    ],
    responses: {
      200: {
        description: 'The symbol, with a title that says the same in words.',
        headers: symbolHeaders,
        content: { 'image/svg+xml': { schema: { type: 'string' } } },
      },
      304: { description: 'As it was.', headers: symbolHeaders },
      404: problemResponseOf('not_found'),
      410: problemResponseOf('gone'),
      ...always,
    },
  },
} satisfies Documents;
