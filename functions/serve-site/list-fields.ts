import * as z from 'zod/mini';
import type { JsonSchema } from './openapi/json-schema.ts';

/** A field of a body, for reading: where it stands, what it may be; `of` names the schema that says the rest. */
export type Field = Readonly<{ path: string; type: string; required: boolean; note: string; of: string | null }>;

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

type Resolved = Readonly<{ shape: Shape; nullable: boolean; name: string | null }>;

/** The one that says something, of a value and null; a reference by the name of what it leads to. */
function resolve(schema: unknown, schemas: Schemas): Resolved {
  const parsed = shape.parse(schema ?? {});
  const name = parsed.$ref?.split('/').at(-1) ?? null;
  if (name !== null) return { ...resolve(schemas[name], schemas), name };
  if (parsed.anyOf === undefined) return { shape: parsed, nullable: Array.isArray(parsed.type), name };
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

/** Every field of a schema, in its order, those within others by their path; not those of schemas with a name. */
export function listFields(schema: unknown, schemas: Schemas, base = ''): readonly Field[] {
  const { shape: of } = resolve(schema, schemas);
  return Object.entries(of.properties ?? {}).flatMap(([name, property]) => {
    const { shape: inner, nullable, name: own } = resolve(property, schemas);
    const isList = inner.type === 'array';
    const item = isList ? resolve(inner.items, schemas) : null;
    const named = own ?? item?.name ?? null;
    const path = `${base}${name}${isList ? '[]' : ''}`;
    const orNull = nullable ? ' or null' : '';
    const field: Field = {
      path,
      type: named === null ? `${typeOf(inner)}${orNull}` : orNull,
      required: of.required?.includes(name) ?? false,
      note: named === null ? (inner.description ?? '') : '',
      of: named,
    };
    return named === null ? [field, ...listFields(isList ? inner.items : inner, schemas, `${path}.`)] : [field];
  });
}
