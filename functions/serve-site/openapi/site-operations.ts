import { always, type Documents, needsKey, ok } from './operation-parts.ts';
import { commonHeaders, problemResponseOf } from './responses.ts';

/** What is the same for everybody. */
export const siteDocuments = {
  showHealth: {
    summary: 'Whether the API answers',
    description:
      'Without a key it says that it does. With a key and `deep=1` it says how the parts stand: the table, the domains that mail comes from, and whether sending is paused.',
    security: [],
    parameters: [
      { name: 'deep', in: 'query', description: 'Needs a key.', schema: { type: 'string', enum: ['0', '1'] } },
    ],
    responses: { 200: ok('It does.', 'Health'), 422: problemResponseOf('not_valid'), ...needsKey, ...always },
  },
  showDocument: {
    summary: 'This document',
    security: [],
    responses: {
      200: {
        description: 'OpenAPI 3.1.',
        headers: commonHeaders,
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      ...always,
    },
  },
} satisfies Documents;
