import * as z from 'zod/mini';
import type { OperationId } from '#shared/config/routes/api-operations.ts';
import { pageQuery } from '#shared/web/api/page-query.ts';
import type { JsonSchema } from './json-schema.ts';
import {
  commonHeaders,
  gatewayResponse,
  headersTooLarge,
  jsonContent,
  problemResponseOf,
  type ResponseObject,
} from './responses.ts';

export type Parameter = Readonly<{
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  schema: JsonSchema;
}>;

/** What the document says of an operation beyond its id, method and path, which stand in the table of routes. */
export type OperationDocument = Readonly<{
  summary: string;
  description?: string;
  security?: readonly never[];
  parameters?: readonly Parameter[];
  requestBody?: Readonly<{ required: boolean; content: JsonSchema }>;
  responses: Readonly<Record<string, ResponseObject>>;
}>;

export type Operation = OperationDocument & Readonly<{ operationId: string }>;

export type Documents = Readonly<Partial<Record<OperationId, OperationDocument>>>;

export const needsKey = {
  401: problemResponseOf('key_missing', 'key_unknown'),
  429: problemResponseOf('too_many_requests'),
};

/** A body that is not UTF-8 is refused even where none is needed. */
export const always = {
  400: problemResponseOf('unreadable'),
  413: problemResponseOf('too_large'),
  431: headersTooLarge,
  500: problemResponseOf('unexpected'),
  503: problemResponseOf('unavailable'),
  default: gatewayResponse,
};

/** What a request about one thing may answer, besides its own answer. */
export const found = { 404: problemResponseOf('not_found'), ...needsKey, ...always };

/** The same about a check, which may be deleted. */
export const foundCheck = { ...found, 410: problemResponseOf('gone') };

export const ulid = '[0-9A-HJKMNP-TV-Z]{26}';

type IdShape = Readonly<{ name?: string; rest?: string }>;

/** An id in the path; `rest` is the pattern of what follows its prefix. */
export const idParameter = (
  prefix: string,
  description: string,
  { name = 'id', rest = ulid }: IdShape = {},
): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', pattern: `^${prefix}_${rest}$` },
});

export const checkId = idParameter('chk', 'Of the check.');

export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'The same key and body are acted on once, and get the same answer for 24 hours, however often they come.',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
};

export const ok = (description: string, schema: string): ResponseObject => ({
  description,
  headers: commonHeaders,
  content: jsonContent(schema),
});

/** The fields of a query, each with what it is. */
export const queryParameters = (
  query: z.ZodMiniObject,
  descriptions: Readonly<Record<string, string>>,
): readonly Parameter[] =>
  Object.entries(z.toJSONSchema(query, { io: 'output' }).properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    description: descriptions[name] ?? '',
    schema: { ...(typeof schema === 'object' ? schema : {}) },
  }));

/** The parameters of a list without filters. */
export const paging = queryParameters(pageQuery, { limit: 'How many at most.', cursor: 'From an earlier page.' });

/** What a list may answer. */
export const pageOf = (schema: string): OperationDocument['responses'] => ({
  200: ok('A page.', schema),
  422: problemResponseOf('not_valid'),
  ...needsKey,
  ...always,
});
