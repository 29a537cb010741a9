import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const statement = z.looseObject({ Action: z.union([z.string(), z.array(z.string())]) });
const policy = z.looseObject({
  Type: z.literal('AWS::IAM::Policy'),
  Properties: z.looseObject({ PolicyDocument: z.looseObject({ Statement: z.array(statement) }) }),
});
const template = z.looseObject({ Resources: z.record(z.string(), z.looseObject({ Type: z.string() })) });

const without = (action: string, given: string | readonly string[]): string[] =>
  [given].flat().filter((each) => each !== action);

/** The policy, less one action; a statement that is left with none goes too. */
function reduced(resource: unknown, action: string): unknown {
  const parsed = policy.safeParse(resource);
  if (!parsed.success) return resource;
  const { PolicyDocument } = parsed.data.Properties;
  const statements = PolicyDocument.Statement.map((each) => ({ ...each, Action: without(action, each.Action) }));
  return {
    ...parsed.data,
    Properties: {
      ...parsed.data.Properties,
      PolicyDocument: { ...PolicyDocument, Statement: statements.filter((each) => each.Action.length > 0) },
    },
  };
}

/**
 * Copies a cloud assembly to a folder, without one action in the policies whose logical id begins so. Throws when no
 * policy had it.
 */
export function copyWithoutGrant(assemblyFolder: string, target: string, policyPrefix: string, action: string): string {
  cpSync(assemblyFolder, target, { recursive: true });
  let taken = 0;
  for (const name of readdirSync(target).filter((each) => each.endsWith('.template.json'))) {
    const file = join(target, name);
    const parsed = template.parse(JSON.parse(readFileSync(file, 'utf8')));
    const resources = Object.entries(parsed.Resources).map(([id, resource]) => {
      const changed = id.startsWith(policyPrefix) ? reduced(resource, action) : resource;
      if (JSON.stringify(changed) !== JSON.stringify(resource)) taken += 1;
      return [id, changed];
    });
    writeFileSync(file, JSON.stringify({ ...parsed, Resources: Object.fromEntries(resources) }));
  }
  if (taken === 0) throw new Error(`No policy ${policyPrefix}… allows ${action}`);
  return target;
}
