import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import * as z from 'zod';
import {
  type ApiDocument,
  type ApiOperation,
  type ApiResponse,
  type ApiSchema,
  isPathOf,
  operationsOf,
} from './read-document.ts';
import type { RawAnswer, RawRequest } from './send-raw.ts';

const isRecord = (value: unknown): value is ApiSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What answers say beyond the document is a fault here, though clients pass it over. References lead to `api`. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (!isRecord(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, closed(each)]));
  if (typeof inner['$ref'] === 'string') return { ...inner, $ref: `api${inner['$ref']}` };
  const isClosable = isRecord(inner['properties']) && inner['type'] === 'object' && !('additionalProperties' in inner);
  return isClosable ? { ...inner, additionalProperties: false } : inner;
}

/** Statuses that the gateway may answer with by itself to what a client sends. */
const fromGateway = new Set([413, 414, 431]);

const problem = z.object({
  status: z.number(),
  title: z.string(),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).default([]),
});

/** Judges answers by the OpenAPI document; what is wrong with one, or null. */
export function createJudge(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: true });
  ajv.addVocabulary(['components']);
  ajvFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components: closed({ schemas: document.components.schemas }) });
  const operations = operationsOf(document);
  const validators = new Map<ApiSchema, ReturnType<typeof ajv.compile>>();

  const misfit = (schema: ApiSchema, value: unknown): string | null => {
    // What was not read of the body stands beside the answer: each is closed by itself.
    const [main, beside] = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
    if (isRecord(main) && isRecord(beside) && isRecord(value)) {
      const { ignored, ...rest } = value;
      return misfit(main, rest) ?? misfit(beside, ignored === undefined ? {} : { ignored });
    }
    const known = validators.get(schema);
    const validate = known ?? ajv.compile(z.record(z.string(), z.unknown()).parse(closed(schema)));
    if (known === undefined) validators.set(schema, validate);
    return validate(value) ? null : ajv.errorsText(validate.errors);
  };

  const find = (method: string, path: string): ApiOperation | undefined =>
    operations
      .filter((each) => each.method === method && isPathOf(each.path, path))
      .toSorted((one, other) => one.path.split('{').length - other.path.split('{').length)[0];

  const documented = (operation: ApiOperation | undefined, status: number): ApiResponse | undefined => {
    if (operation === undefined) {
      const { UnknownAddress, MethodNotAllowed } = document.components.responses;
      const elsewhere = operations[0]?.responses ?? {};
      const others = fromGateway.has(status) ? elsewhere['default'] : undefined;
      return (
        { 404: UnknownAddress, 405: MethodNotAllowed, 400: elsewhere['400'], 413: elsewhere['413'] }[status] ?? others
      );
    }
    return (
      operation.responses[String(status)] ?? (fromGateway.has(status) ? operation.responses['default'] : undefined)
    );
  };

  const judgeBody = (wanted: ApiResponse, { headers, body }: RawAnswer): string | null => {
    const type = (headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
    if (wanted.content === undefined) return body === '' ? null : 'a body where there is none';
    const media = wanted.content[type];
    if (media === undefined) return `an undocumented type: ${type}`;
    if (!type.includes('json')) return null;
    return misfit(media.schema, JSON.parse(body));
  };

  const judgeHeaders = (wanted: ApiResponse, { headers }: RawAnswer): string | null => {
    for (const [name, { required, schema }] of Object.entries(wanted.headers)) {
      const value = headers[name.toLowerCase()];
      if (value === undefined && required) return `without ${name}`;
      if (value === undefined) continue;
      const fault = misfit(schema, schema['type'] === 'integer' ? Number(value) : value);
      if (fault !== null) return `${name}: ${fault}`;
    }
    return null;
  };

  const judge = (request: RawRequest, answer: RawAnswer): string | null => {
    const path = request.target.split('?')[0] ?? '';
    const { method } = request;
    if (answer.status >= 500) return `${answer.status}`;
    // What answers GET answers HEAD, without the body.
    const operation = find(method === 'HEAD' ? 'GET' : method, path);
    const wanted = documented(operation, answer.status);
    if (wanted === undefined) return `an undocumented status: ${answer.status}`;
    if (answer.status === 405 && (answer.headers['allow'] ?? '').split(', ').includes(method)) {
      return 'a method that is allowed is not';
    }
    if (method === 'HEAD') return null;
    return judgeHeaders(wanted, answer) ?? judgeBody(wanted, answer) ?? judgeProblem(request, answer);
  };
  return { judge, misfit, find, operations };
}

/** A problem says its own status, and holds nothing of what was sent: names of fields stand in pointers alone. */
function judgeProblem({ marks }: RawRequest, { status, body, headers }: RawAnswer): string | null {
  if (headers['content-type'] !== 'application/problem+json') return null;
  const said = problem.parse(JSON.parse(body));
  if (said.status !== status) return 'a problem of another status';
  const words = [said.title, said.detail, said.requestId, ...said.errors.map(({ message }) => message)].join(' ');
  const echoed = marks.find(
    (mark) => words.includes(mark) || said.errors.some(({ pointer }) => pointer.length > 1_000),
  );
  return echoed === undefined ? null : `an echo: ${echoed}`;
}
