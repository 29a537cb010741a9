import fc from 'fast-check';
import * as z from 'zod';
import type { ApiDocument, ApiSchema } from './read-document.ts';

const shape = z.object({
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.record(z.string(), z.unknown())).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().default(0),
  maxLength: z.number().default(60),
  minimum: z.number().default(-1_000_000),
  maximum: z.number().default(1_000_000),
  minItems: z.number().default(0),
  maxItems: z.number().default(3),
  items: z.record(z.string(), z.unknown()).optional(),
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  required: z.array(z.string()).default([]),
  propertyNames: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.record(z.string(), z.unknown()).optional(),
});
type Shape = z.infer<typeof shape>;

/** Few of what may be many: a request of a hundred candidates tells no more than one of three. */
const mostItems = 3;

/** Values that the domain knows, by the name of the field: without them no request would get past its first rule. */
export type Known = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const textOf = ({ format, pattern, minLength, maxLength }: Shape): fc.Arbitrary<string> => {
  if (format === 'email') return fc.constantFrom('kim.lund@example.org', 'bo.ahl@example.org', 'Eva.Roth@example.org');
  if (format === 'uri') return fc.constantFrom('https://hooks.example.org/in', 'https://example.org:8443/a?b=c');
  if (format === 'date-time') return fc.constant('2026-11-23T08:00:00.000Z');
  if (pattern !== undefined) {
    return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength);
  }
  const most = Math.min(maxLength, 60);
  const words = fc.constantFrom('Äldreomsorg', 'Kim', 'O’Neill', '李小龍', 'محمد', 'Zoë \u{1f600}');
  const fitting = words.filter((text) => text.length >= minLength && text.length <= maxLength);
  const drawn = fc.string({ minLength: Math.min(minLength, most), maxLength: most, unit: 'grapheme' });
  return maxLength < 12 ? drawn : fc.oneof({ arbitrary: fitting, weight: 3 }, drawn);
};

/** Values that a schema takes, mostly; what the domain asks for besides is drawn from `known` by the name of a field. */
export function drawFromSchema({ components }: ApiDocument, known: Known) {
  const resolve = (schema: ApiSchema): Shape => {
    const read = shape.parse(schema);
    const name = read.$ref?.split('/').at(-1);
    return name === undefined ? read : resolve(components.schemas[name] ?? {});
  };

  const drawObject = (of: Shape): fc.Arbitrary<unknown> => {
    const { properties, required, additionalProperties, propertyNames } = of;
    if (properties === undefined) {
      const names = propertyNames === undefined ? fc.string() : draw(propertyNames).map(String);
      return fc.dictionary(names, draw(additionalProperties ?? {}), { maxKeys: mostItems });
    }
    const members = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const drawn = draw(property);
        const hint = known[name];
        return [name, hint === undefined ? drawn : fc.oneof({ arbitrary: hint, weight: 4 }, drawn)];
      }),
    );
    return fc.record(members, { requiredKeys: required.filter((name) => name in members) });
  };

  const drawOfType = (type: string, of: Shape): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'string':
        return textOf(of);
      case 'integer':
        return fc.integer({ min: of.minimum, max: Math.min(of.maximum, 2 ** 31 - 1) });
      case 'number':
        return fc.double({ min: of.minimum, max: of.maximum, noNaN: true });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array':
        return fc.array(draw(of.items ?? {}), {
          minLength: of.minItems,
          maxLength: Math.max(of.minItems, Math.min(of.maxItems, mostItems)),
        });
      case 'object':
        return drawObject(of);
      default:
        throw new Error(`Nothing is drawn of the type ${type}`);
    }
  };

  const draw = (schema: ApiSchema): fc.Arbitrary<unknown> => {
    const of = resolve(schema);
    if (of.const !== undefined) return fc.constant(of.const);
    if (of.enum !== undefined) return fc.constantFrom(...of.enum);
    if (of.anyOf !== undefined) return fc.oneof(...of.anyOf.map(draw));
    if (of.type === undefined) return fc.jsonValue();
    const types = Array.isArray(of.type) ? of.type : [of.type];
    return fc.oneof(...types.map((type) => drawOfType(type, of)));
  };
  return draw;
}
