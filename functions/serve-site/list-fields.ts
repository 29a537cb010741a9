import * as z from 'zod/mini';
import type { JsonSchema } from './openapi/component-schemas.ts';

/** A field of a body, for reading: where it stands, what it may be. */
export type Field = Readonly<{ path: string; type: string; required: boolean; note: string }>;

const shape = z.object({
  $ref: z.optional(z.string()),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  enum: z.optional(z.array(z.string())),
  anyOf: z.optional(z.array(z.unknown())),
  items: z.optional(z.unknown()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  propertyNames: z.optional(z.unknown()),
  required: z.optional(z.array(z.string())),
  format: z.optional(z.string()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  maxItems: z.optional(z.number()),
  description: z.optional(z.string()),
});

type Shape = z.infer<typeof shape>;
type Schemas = Readonly<Record<string, JsonSchema>>;

/** The one that says something, of a value and null, and what a reference leads to. */
function resolve(schema: unknown, schemas: Schemas): Readonly<{ shape: Shape; nullable: boolean }> {
  const parsed = shape.parse(schema ?? {});
  if (parsed.$ref !== undefined) return resolve(schemas[parsed.$ref.split('/').at(-1) ?? ''], schemas);
  if (parsed.anyOf === undefined) return { shape: parsed, nullable: Array.isArray(parsed.type) };
  const options = parsed.anyOf.map((each) => shape.parse(each));
  const main = parsed.anyOf.find((_, index) => options[index]?.type !== 'null');
  return { ...resolve(main, schemas), nullable: options.some(({ type }) => type === 'null') };
}

function typeOf(of: Shape): string {
  if (of.enum !== undefined) return of.enum.join(', ');
  if (of.propertyNames !== undefined) return 'object by language';
  const type = Array.isArray(of.type) ? (of.type.find((each) => each !== 'null') ?? '') : (of.type ?? 'any');
  if (of.format === 'date-time') return 'time';
  if (of.minimum !== undefined && of.maximum !== undefined && of.maximum < Number.MAX_SAFE_INTEGER) {
    return `${type} ${of.minimum}-${of.maximum}`;
  }
  if (of.maxLength !== undefined) return `${type}, at most ${of.maxLength} characters`;
  return of.maxItems === undefined ? type : `${type}, at most ${of.maxItems}`;
}

/** Every field of a schema, in its order, those within others by their path. */
export function listFields(schema: unknown, schemas: Schemas, base = ''): readonly Field[] {
  const { shape: of } = resolve(schema, schemas);
  return Object.entries(of.properties ?? {}).flatMap(([name, property]) => {
    const { shape: inner, nullable } = resolve(property, schemas);
    const isList = inner.type === 'array';
    const path = `${base}${name}${isList ? '[]' : ''}`;
    const field: Field = {
      path,
      type: `${typeOf(inner)}${nullable ? ' or null' : ''}`,
      required: of.required?.includes(name) ?? false,
      note: inner.description ?? '',
    };
    return [field, ...listFields(isList ? inner.items : inner, schemas, `${path}.`)];
  });
}
