import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { json, jsonRecord, parseJson } from '../json.ts';

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Condition: z.string().optional(),
      Properties: jsonRecord.optional(),
    }),
  ),
  Parameters: z.record(z.string(), z.object({ Type: z.string(), Default: json.optional() })).optional(),
  Mappings: z.record(z.string(), z.record(z.string(), jsonRecord)).optional(),
  Conditions: z.record(z.string(), json).optional(),
  Outputs: z
    .record(
      z.string(),
      z.object({
        Value: json,
        Condition: z.string().optional(),
        Export: z.object({ Name: json }).optional(),
      }),
    )
    .optional(),
});

export type StackTemplate = z.infer<typeof templateSchema>;
export type AssemblyStack = { name: string; template: StackTemplate };
export type CloudAssembly = {
  stacks: AssemblyStack[];
  /** Folder or file of each asset, by the object key that a template uses for it. */
  assets: Map<string, string>;
};

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z
        .object({ templateFile: z.string().optional(), file: z.string().optional(), stackName: z.string().optional() })
        .optional(),
    }),
  ),
});

const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

const readJson = (folder: string, file: string) => parseJson(readFileSync(join(folder, file), 'utf8'));

/** Reads what `cdk synth` wrote into `folder`: every stack's template and where its assets are. */
export const readCloudAssembly = (folder: string): CloudAssembly => {
  const { artifacts } = manifestSchema.parse(readJson(folder, 'manifest.json'));
  const stacks: AssemblyStack[] = [];
  const assets = new Map<string, string>();
  for (const [id, artifact] of Object.entries(artifacts)) {
    const { templateFile, file, stackName } = artifact.properties ?? {};
    if (artifact.type === 'aws:cloudformation:stack' && templateFile !== undefined) {
      stacks.push({ name: stackName ?? id, template: templateSchema.parse(readJson(folder, templateFile)) });
    }
    if (artifact.type === 'cdk:asset-manifest' && file !== undefined) {
      for (const { source, destinations } of Object.values(assetsSchema.parse(readJson(folder, file)).files)) {
        for (const { objectKey } of Object.values(destinations)) {
          if (source.path !== undefined) assets.set(objectKey, join(folder, source.path));
        }
      }
    }
  }
  return { stacks, assets };
};
