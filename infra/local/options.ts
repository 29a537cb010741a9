import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

export type LocalCloudOptions = {
  port: number;
  dataFolder: string;
  fresh: boolean;
  /** Address of another DynamoDB-compatible engine. */
  dynamodbEndpoint: string | undefined;
  /** A cloud assembly that is already there; otherwise the project is synthesised. */
  assemblyFolder: string | undefined;
};

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  LOCAL_DATA_DIR: z.string().default(join(projectFolder, '.local')),
  LOCAL_ASSEMBLY_DIR: z.string().optional(),
  DYNAMODB_ENDPOINT: z.url().optional(),
});

export const readOptions = (environment: Record<string, string | undefined>, args: string[]): LocalCloudOptions => {
  const parsed = environmentSchema.parse(environment);
  return {
    port: parsed.PORT,
    dataFolder: parsed.LOCAL_DATA_DIR,
    fresh: args.includes('--fresh'),
    dynamodbEndpoint: parsed.DYNAMODB_ENDPOINT,
    assemblyFolder: parsed.LOCAL_ASSEMBLY_DIR,
  };
};
