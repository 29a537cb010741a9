import type { Json } from '../json.ts';
import type { AssemblyStack } from './cloud-assembly.ts';
import { resolveValue, type Scope } from './intrinsics.ts';
import { accountId, region } from './names.ts';
import { generatedName, identifyResource, type ResourceIdentity } from './resource-identity.ts';

export type GraphResource = ResourceIdentity & { stack: string; logicalId: string; type: string; properties: Json };

const pseudoParameters: Record<string, string> = {
  'AWS::AccountId': accountId,
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::URLSuffix': 'amazonaws.com',
};

const missing = (what: string): never => {
  throw new Error(`The template refers to ${what}, which is not there`);
};

/** Resolves a stack's resources on demand, so that their order does not matter. */
const openStack = ({ name, template }: AssemblyStack, localAddress: string, imported: Scope['imported']) => {
  const known = new Map<string, GraphResource>();
  const underWay = new Set<string>();

  const condition = (id: string): boolean => {
    const expression = template.Conditions?.[id] ?? missing(`the condition ${id}`);
    return resolveValue(expression, scope) === true;
  };

  const resource = (logicalId: string): GraphResource => {
    const done = known.get(logicalId);
    if (done !== undefined) return done;
    const declared = template.Resources[logicalId] ?? missing(`${name}/${logicalId}`);
    if (underWay.has(logicalId)) throw new Error(`${name}/${logicalId} refers to itself`);
    underWay.add(logicalId);
    const properties = resolveValue(declared.Properties ?? {}, scope);
    const identity = identifyResource(declared.Type, properties, generatedName(name, logicalId), localAddress);
    const made = { ...identity, stack: name, logicalId, type: declared.Type, properties };
    known.set(logicalId, made);
    return made;
  };

  const scope: Scope = {
    ref: (id) => {
      if (id === 'AWS::StackName') return name;
      if (id === 'AWS::StackId') return `arn:aws:cloudformation:${region}:${accountId}:stack/${name}/local`;
      const parameter = template.Parameters?.[id];
      if (parameter !== undefined) return parameter.Default ?? missing(`a value of the parameter ${id}`);
      return pseudoParameters[id] ?? resource(id).ref;
    },
    attribute: (id, attribute) => resource(id).attributes[attribute] ?? missing(`${name}/${id}.${attribute}`),
    imported,
    condition,
    mapping: (map, key, second) => template.Mappings?.[map]?.[key]?.[second] ?? missing(`${map}/${key}/${second}`),
  };

  return {
    resources: () =>
      Object.entries(template.Resources)
        .filter(([, { Condition }]) => Condition === undefined || condition(Condition))
        .map(([logicalId]) => resource(logicalId)),
    exported: (exportName: string): Json | undefined => {
      for (const output of Object.values(template.Outputs ?? {})) {
        if (output.Export === undefined) continue;
        if (output.Condition !== undefined && !condition(output.Condition)) continue;
        if (resolveValue(output.Export.Name, scope) === exportName) return resolveValue(output.Value, scope);
      }
      return undefined;
    },
  };
};

/** Every resource of every stack whose condition holds, its properties and its identity worked out. */
export const resolveGraph = (stacks: readonly AssemblyStack[], localAddress: string): GraphResource[] => {
  const imported = (exportName: string): Json => {
    for (const stack of open) {
      const value = stack.exported(exportName);
      if (value !== undefined) return value;
    }
    return missing(`the export ${exportName}`);
  };
  const open = stacks.map((stack) => openStack(stack, localAddress, imported));
  return open.flatMap((stack) => stack.resources());
};
