import * as z from 'zod';

const schema = z.record(z.string(), z.unknown());
const content = z.record(z.string(), z.object({ schema }));

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema,
});

const response = z.object({
  description: z.string(),
  headers: z.record(z.string(), z.object({ required: z.boolean().default(false), schema })).default({}),
  content: content.optional(),
});

const methodOf = z.object({
  operationId: z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ required: z.boolean().default(false), content }).optional(),
  responses: z.record(z.string(), response),
});

const document = z.object({
  paths: z.record(z.string(), z.record(z.string(), methodOf)),
  components: z.object({ schemas: z.record(z.string(), schema), responses: z.record(z.string(), response) }),
});

export type ApiDocument = z.infer<typeof document>;
export type ApiSchema = z.infer<typeof schema>;
export type ApiResponse = z.infer<typeof response>;
export type ApiOperation = z.infer<typeof methodOf> & Readonly<{ method: string; path: string }>;

/** The OpenAPI document, as far as a test goes by it. */
export const readDocument = (value: unknown): ApiDocument => document.parse(value);

/** The operations of a document, with method in upper case and path. */
export const operationsOf = ({ paths }: ApiDocument): readonly ApiOperation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );

/** Whether a path, as it is sent, is one of this template. */
export function isPathOf(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, place) => (part.startsWith('{') ? given[place] !== '' : part === given[place]))
  );
}
