import * as z from 'zod/mini';
import type { OperationId } from '#shared/config/routes/api-operations.ts';
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
