import { type ProblemCode, problemCodes } from '#shared/web/problems/problem-codes.ts';
import { type JsonSchema, schemaRef } from './json-schema.ts';

export type ResponseObject = Readonly<{
  description: string;
  headers?: JsonSchema;
  content?: JsonSchema;
  links?: JsonSchema;
}>;

const text = { type: 'string' } as const;
const requestId = { description: 'Name it when you ask about this answer.', required: true, schema: text };

/** Headers that every answer of ours carries. */
export const commonHeaders = { 'X-Request-Id': requestId };

export const jsonContent = (schema: string): JsonSchema => ({ 'application/json': { schema: schemaRef(schema) } });

const retryAfter = { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } } as const;

const extraHeaders: Readonly<Partial<Record<number, JsonSchema>>> = {
  401: { 'WWW-Authenticate': { description: 'How to send the key.', required: true, schema: text } },
  405: { Allow: { description: 'The methods of this address.', required: true, schema: text } },
  409: {
    'Retry-After': { ...retryAfter, description: 'Seconds to wait, while a request with the same key is running.' },
  },
  429: { 'Retry-After': retryAfter },
};

/** Of these statuses the gateway has its own as well. */
const gatewayStatuses = new Set([413, 429, 500]);

const describe = (codes: readonly ProblemCode[]): string =>
  codes.map((code) => `\`${code}\`: ${problemCodes[code].detail}`).join('\n\n');

/** The problems of one status, as an operation may answer with them. */
export function problemResponseOf(...codes: readonly [ProblemCode, ...ProblemCode[]]): ResponseObject {
  const { status } = problemCodes[codes[0]];
  const fromGateway = gatewayStatuses.has(status);
  return {
    description: describe(codes),
    headers: { ...(fromGateway ? {} : commonHeaders), ...headersOf(status, codes) },
    content: {
      'application/problem+json': { schema: schemaRef('Problem') },
      ...(fromGateway ? jsonContent('GatewayMessage') : {}),
    },
  };
}

const headersOf = (status: number, codes: readonly ProblemCode[]): JsonSchema =>
  status === 409 && !codes.includes('idempotency_key_running') ? {} : (extraHeaders[status] ?? {});

export const gatewayResponse: ResponseObject = {
  description: 'Said by the gateway: too many requests, or not available.',
  content: jsonContent('GatewayMessage'),
};

export const headersTooLarge: ResponseObject = {
  description: 'Said by the gateway: the headers are larger than it takes.',
  content: jsonContent('GatewayMessage'),
};

/** What no operation answers with, since it is about addresses and methods that are none. */
export const otherResponses = (): Readonly<Record<string, ResponseObject>> => ({
  UnknownAddress: problemResponseOf('not_found'),
  MethodNotAllowed: problemResponseOf('method_not_allowed'),
});
