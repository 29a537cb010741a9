import * as z from 'zod';

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.json()).default({}),
  DeletionPolicy: z.string().optional(),
  DependsOn: z.array(z.string()).default([]),
  UpdateReplacePolicy: z.string().optional(),
});

export const templateSchema = z.object({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.json()).default({}),
  Parameters: z.record(z.string(), z.json()).default({}),
});

export type Resource = z.infer<typeof resource> & Readonly<{ id: string }>;
export type Template = z.infer<typeof templateSchema>;
export type Templates = Readonly<{ stateful: Template; service: Template }>;

/** All resources, or those of one type. */
export const resourcesOf = ({ Resources }: Template, type?: string): Resource[] =>
  Object.entries(Resources)
    .map(([id, each]) => ({ id, ...each }))
    .filter((each) => type === undefined || each.Type === type);

const exported = z.object({ Value: z.json(), Export: z.object({ Name: z.string() }) });

/** What other stacks may import, by the name under which they do. */
export const exportsOf = ({ Outputs }: Template): ReadonlyMap<string, z.infer<typeof exported>['Value']> =>
  new Map(
    Object.values(Outputs).flatMap((output) => {
      const { data } = exported.safeParse(output);
      return data === undefined ? [] : [[data.Export.Name, data.Value] as const];
    }),
  );

/** The names of what it imports from other stacks. */
export const importsOf = ({ Resources, Outputs }: Template): ReadonlySet<string> =>
  new Set(
    [...JSON.stringify({ Resources, Outputs }).matchAll(/"Fn::ImportValue":"([^"]+)"/g)].map(([, name = '']) => name),
  );

const hasId = z.object({ Ref: z.string() }).transform(({ Ref }) => Ref);
const hasAttribute = z
  .object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
  .transform((it) => it['Fn::GetAtt'][0]);

/** The logical id that a `Ref` or `Fn::GetAtt` points at. */
export const referred = (value: unknown): string => z.union([hasId, hasAttribute]).parse(value);

/** Whether a value points at one of these logical ids. */
export const mentions = (value: unknown, ids: Iterable<string>): boolean => {
  const text = JSON.stringify(value) ?? '';
  return [...ids].some((id) => text.includes(`"${id}"`));
};
