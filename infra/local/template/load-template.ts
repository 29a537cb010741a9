import type * as z from 'zod';
import type { Json } from '../json.ts';
import type { StateStore } from '../state/state-store.ts';
import type { CloudAssembly } from './cloud-assembly.ts';
import { resolveDynamicReferences } from './dynamic-references.ts';
import { keepSecret, secretSchema } from './generated-secrets.ts';
import { refuseUnknownTypes } from './known-types.ts';
import { type GraphResource, resolveGraph } from './resource-graph.ts';

export type LoadedResource<T> = { logicalId: string; ref: string; attributes: Record<string, string>; properties: T };

/** All stacks as one set of resources, every value worked out. */
export type LoadedTemplate = {
  ofType: <T>(type: string, schema: z.ZodType<T>) => LoadedResource<T>[];
  assetFolder: (objectKey: string) => string;
};

const readProperties = <T>({ type, logicalId, properties }: GraphResource, schema: z.ZodType<T>, value: Json): T => {
  const parsed = schema.safeParse(value ?? properties);
  if (parsed.success) return parsed.data;
  throw new Error(`${type} ${logicalId} has something that the local cloud does not know: ${parsed.error.message}`);
};

const rememberSecrets = (resources: GraphResource[], store: StateStore): ((id: string) => string) => {
  const secrets = new Map<string, string>();
  for (const resource of resources.filter(({ type }) => type === 'AWS::SecretsManager::Secret')) {
    const value = keepSecret(store, resource.ref, readProperties(resource, secretSchema, resource.properties));
    secrets.set(resource.ref, value);
  }
  // An operator made what the template does not make; here it is a secret like any other.
  return (id) => secrets.get(id) ?? keepSecret(store, id, {});
};

export const loadTemplate = (
  assembly: CloudAssembly,
  options: { localAddress: string; store: StateStore },
): LoadedTemplate => {
  const resources = resolveGraph(assembly.stacks, options.localAddress);
  refuseUnknownTypes(resources);
  const secretText = rememberSecrets(resources, options.store);
  return {
    ofType: (type, schema) =>
      resources
        .filter((resource) => resource.type === type)
        .map((resource) => ({
          logicalId: resource.logicalId,
          ref: resource.ref,
          attributes: resource.attributes,
          properties: readProperties(resource, schema, resolveDynamicReferences(resource.properties, secretText)),
        })),
    assetFolder: (objectKey) => {
      const folder = assembly.assets.get(objectKey);
      if (folder === undefined) throw new Error(`The cloud assembly has no asset ${objectKey}`);
      return folder;
    },
  };
};
