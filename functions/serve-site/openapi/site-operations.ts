import { always, type Documents, ok } from './operation-parts.ts';
import { commonHeaders } from './responses.ts';

/** What is the same for everybody. */
export const siteDocuments = {
  showHealth: {
    summary: 'Whether the API answers',
    security: [],
    responses: { 200: ok('It does.', 'Health'), ...always },
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
