import * as z from 'zod';
import { type Resource, referred, resourcesOf, type Template } from '../stacks/template.ts';

const list = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

const statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: list,
  Resource: z.union([z.array(z.json()), z.json().transform((one) => [one])]),
});

const policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(statement) }),
  Roles: z.array(z.unknown()),
});

/** A resource of a statement as one line: imports and references by the last telling part of their name. */
export function resourceText(value: unknown): string {
  if (typeof value === 'string') return value;
  const parts = z.union([
    z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.json())]) }).transform((it) => it['Fn::Join'][1]),
    z.object({ 'Fn::ImportValue': z.string() }).transform((it) => [importedName(it['Fn::ImportValue'])]),
    z
      .object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
      .transform((it) => [`<${it['Fn::GetAtt'].join('.')}>`]),
    z.object({ Ref: z.string() }).transform((it) => [`<${it.Ref}>`]),
  ]);
  return parts.parse(value).map(resourceText).join('');
}

function importedName(name: string): string {
  const [, id = name, attribute = ''] =
    /ExportsOutput(?:FnGetAtt|Ref)([A-Za-z]+?)[0-9A-F]{8}(\w*?)[0-9A-F]{8}$/.exec(name) ?? [];
  return `<${id}${attribute === '' ? '' : `.${attribute}`}>`;
}

export type Grant = Readonly<{ effect: 'Allow' | 'Deny'; action: string; resource: string }>;

/** What the role of a function may do, one line for each action and resource. */
export function grantsOf(fn: Resource, template: Template): Grant[] {
  const role = referred(fn.Properties['Role']);
  return resourcesOf(template, 'AWS::IAM::Policy')
    .map((each) => policy.parse(each.Properties))
    .filter(({ Roles }) => Roles.map(referred).includes(role))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap(({ Effect, Action, Resource: resources }) =>
      Action.flatMap((action) => resources.map((each) => ({ effect: Effect, action, resource: resourceText(each) }))),
    );
}
