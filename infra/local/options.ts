import * as z from 'zod';
import { localDataFolder } from '#infra/kit/running-cloud.ts';

export type LocalCloudOptions = {
  port: number;
  /** Of the small ATS. */
  atsPort: number;
  dataFolder: string;
  fresh: boolean;
  /** Address of another DynamoDB-compatible engine. */
  dynamodbEndpoint: string | undefined;
  /** A cloud assembly that is already there; otherwise the project is synthesised. */
  assemblyFolder: string | undefined;
  /** Milliseconds since 1970 at which its clock begins; null: now. */
  clockStart: number | null;
  /** How many times as long as AWS it waits for a function: on a busy machine time goes by in which nothing is done. */
  patience: number;
};

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ATS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  LOCAL_ASSEMBLY_DIR: z.string().optional(),
  DYNAMODB_ENDPOINT: z.url().optional(),
  LOCAL_CLOCK_START: z.iso.datetime().optional(),
  LOCAL_PATIENCE: z.coerce.number().min(1).max(100).default(1),
});

/** A port that the system picks has no neighbour. */
const portAfter = (port: number): number => (port === 0 || port === 65_535 ? 0 : port + 1);

export const readOptions = (environment: Record<string, string | undefined>, args: string[]): LocalCloudOptions => {
  const parsed = environmentSchema.parse(environment);
  return {
    port: parsed.PORT,
    atsPort: parsed.ATS_PORT ?? portAfter(parsed.PORT),
    dataFolder: localDataFolder(environment),
    fresh: args.includes('--fresh'),
    dynamodbEndpoint: parsed.DYNAMODB_ENDPOINT,
    assemblyFolder: parsed.LOCAL_ASSEMBLY_DIR,
    clockStart: parsed.LOCAL_CLOCK_START === undefined ? null : Date.parse(parsed.LOCAL_CLOCK_START),
    patience: parsed.LOCAL_PATIENCE,
  };
};
