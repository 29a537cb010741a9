import { always, ok, type Paths } from './operations.ts';
import { commonHeaders } from './responses.ts';

/** What is the same for everybody. */
export const sitePaths = (): Paths => ({
  '/v1/health': {
    get: {
      operationId: 'showHealth',
      summary: 'Whether the API answers',
      security: [],
      responses: { 200: ok('It does.', 'Health'), ...always },
    },
  },
  '/v1/openapi.json': {
    get: {
      operationId: 'showDocument',
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
  },
});
