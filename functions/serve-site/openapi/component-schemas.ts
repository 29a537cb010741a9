import * as z from 'zod/mini';
import { inputs, type Meta } from './input-schemas.ts';
import { type JsonSchema, schemaUri } from './json-schema.ts';
import { outputs } from './output-schemas.ts';
import { refined } from './refined-schemas.ts';

/** Zod leaves those of a request out that something within is made of. */
function examplesOf(registry: typeof inputs, id: string): Pick<Meta, 'examples'> {
  const schema = registry._idmap.get(id);
  const { examples } = (schema && registry.get(schema)) ?? {};
  return examples === undefined ? {} : { examples };
}

const convert = (registry: typeof inputs, io: 'input' | 'output'): readonly (readonly [string, JsonSchema])[] =>
  Object.entries(
    z.toJSONSchema(registry, {
      uri: schemaUri,
      io,
      metadata: registry,
      override: ({ zodSchema, jsonSchema }) => {
        // Whoever reads an answer passes over members that are new to them.
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
        Object.assign(jsonSchema, refined.get(zodSchema));
      },
    }).schemas,
  ).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, { ...schema, ...examplesOf(registry, id) }]);

export const componentSchemas = (): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries([...convert(inputs, 'input'), ...convert(outputs, 'output')]);
