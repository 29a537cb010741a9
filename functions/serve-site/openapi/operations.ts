import * as z from 'zod/mini';
import { listQuery } from '#shared/web/api/list-query.ts';
import type { JsonSchema } from './component-schemas.ts';
import { commonHeaders, gatewayResponse, jsonContent, problemResponseOf, type ResponseObject } from './responses.ts';

export const needsKey = {
  401: problemResponseOf('key_missing', 'key_unknown'),
  429: problemResponseOf('too_many_requests'),
};

/** A body that is not UTF-8 is refused even where none is needed. */
export const always = {
  400: problemResponseOf('unreadable'),
  413: problemResponseOf('too_large'),
  500: problemResponseOf('unexpected'),
  default: gatewayResponse,
};

export const checkId = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Of the check.',
  schema: { type: 'string', pattern: '^chk_[0-9A-HJKMNP-TV-Z]{26}$' },
};

export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'The same key and body are acted on once, and get the same answer for 24 hours, however often they come.',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
};

const listDescriptions: Readonly<Record<string, string>> = {
  status: 'Only checks that stand so.',
  projectExternalId: 'Only checks of this project, by the ATS’s own id.',
  candidateExternalId: 'Only checks of this candidate, by the ATS’s own id.',
  limit: 'How many at most.',
  cursor: 'From an earlier page with the same filters.',
};

const listParameters = (): readonly Parameter[] =>
  Object.entries(z.toJSONSchema(listQuery, { io: 'output' }).properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    description: listDescriptions[name] ?? '',
    schema: { ...(typeof schema === 'object' ? schema : {}) },
  }));

export const ok = (description: string, schema: string): ResponseObject => ({
  description,
  headers: commonHeaders,
  content: jsonContent(schema),
});

const symbolHeaders = { ...commonHeaders, ETag: { schema: { type: 'string' } } };

export type Parameter = Readonly<{
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  schema: JsonSchema;
}>;

export type Operation = Readonly<{
  operationId: string;
  summary: string;
  description?: string;
  security?: readonly never[];
  parameters?: readonly Parameter[];
  requestBody?: Readonly<{ required: boolean; content: JsonSchema }>;
  responses: Readonly<Record<string, ResponseObject>>;
}>;

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export type Paths = Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;

/** Starting checks, and seeing how they stand. */
export const requestPaths = (): Paths => ({
  '/v1/reference-checks': {
    post: {
      operationId: 'requestReferences',
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
    get: {
      operationId: 'listReferenceChecks',
      summary: 'List reference checks, newest first',
      parameters: listParameters(),
      responses: {
        200: ok('A page.', 'ReferenceCheckPage'),
        422: problemResponseOf('not_valid'),
        ...needsKey,
        ...always,
      },
    },
  },
  '/v1/reference-checks/{id}': {
    get: {
      operationId: 'showReferenceCheck',
      summary: 'One check, with its referees and counts',
      parameters: [checkId],
      responses: {
        200: ok('The check.', 'ReferenceCheck'),
        404: problemResponseOf('not_found'),
        ...needsKey,
        ...always,
      },
    },
  },
  '/v1/reference-checks/{id}/symbol.svg': {
    get: {
      operationId: 'showSymbol',
      summary: 'The status symbol',
      description: 'For an ATS to embed. Needs no key: the address, from `links.symbol`, is signed.',
      security: [],
      parameters: [
        checkId,
        { name: 's', in: 'query', required: true, description: 'The signature.', schema: { type: 'string' } },
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
        ...always,
      },
    },
  },
});
