import * as z from 'zod';
import type { LoadedTemplate } from '../template/load-template.ts';

const functionSchema = z.strictObject({
  Architectures: z.array(z.string()).optional(),
  Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
  Description: z.string().optional(),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
  EphemeralStorage: z.json().optional(),
  FunctionName: z.string(),
  Handler: z.string(),
  KmsKeyArn: z.string().optional(),
  LoggingConfig: z
    .object({ LogGroup: z.string().optional(), LogFormat: z.enum(['JSON', 'Text']).optional() })
    .optional(),
  MemorySize: z.number().default(128),
  RecursiveLoop: z.string().optional(),
  ReservedConcurrentExecutions: z.number().optional(),
  Role: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  RuntimeManagementConfig: z.json().optional(),
  Tags: z.json().optional(),
  Timeout: z.number().default(3),
  TracingConfig: z.json().optional(),
});

const permissionSchema = z.strictObject({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceAccount: z.string().optional(),
  SourceArn: z.string().optional(),
});

const invokeConfigSchema = z.strictObject({
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() }).optional(),
  FunctionName: z.string(),
  Qualifier: z.string(),
  MaximumEventAgeInSeconds: z.number().optional(),
  MaximumRetryAttempts: z.number().optional(),
});

export type FunctionDefinition = {
  name: string;
  arn: string;
  roleArn: string;
  handler: string;
  codeFolder: string;
  memoryMb: number;
  initSeconds: number;
  timeoutSeconds: number;
  reservedConcurrency: number | undefined;
  variables: Record<string, string>;
  logGroup: string;
  logFormat: 'JSON' | 'Text';
  /** Services of AWS that may invoke it, and from which source. */
  invokers: { service: string; sourceArn: string | undefined }[];
  asyncRetries: number;
  asyncMaxAgeSeconds: number;
  /** Gets asynchronous events that were given up. */
  failureBucket: string | undefined;
};

export const nameInArn = (nameOrArn: string): string =>
  nameOrArn.split(':function:').at(-1)?.split(':')[0] ?? nameOrArn;

/** The only destination of failures that the local cloud plays is a bucket. */
export const bucketInArn = (arn: string | undefined): string | undefined => {
  if (arn === undefined) return undefined;
  if (arn.startsWith('arn:aws:s3:::')) return arn.slice('arn:aws:s3:::'.length);
  throw new Error(`The local cloud knows only buckets as destination of failures, not ${arn}`);
};

const initSeconds = 10;

export const readFunctions = (template: LoadedTemplate, patience: number): FunctionDefinition[] => {
  const permissions = template.ofType('AWS::Lambda::Permission', permissionSchema);
  const configs = template.ofType('AWS::Lambda::EventInvokeConfig', invokeConfigSchema);
  return template.ofType('AWS::Lambda::Function', functionSchema).map(({ attributes, properties }) => {
    const name = properties.FunctionName;
    const config = configs.find((item) => nameInArn(item.properties.FunctionName) === name)?.properties;
    return {
      name,
      arn: attributes['Arn'] ?? '',
      roleArn: properties.Role,
      handler: properties.Handler,
      codeFolder: template.assetFolder(properties.Code.S3Key),
      memoryMb: properties.MemorySize,
      initSeconds: initSeconds * patience,
      timeoutSeconds: properties.Timeout * patience,
      reservedConcurrency: properties.ReservedConcurrentExecutions,
      variables: properties.Environment?.Variables ?? {},
      logGroup: properties.LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`,
      logFormat: properties.LoggingConfig?.LogFormat ?? 'Text',
      invokers: permissions
        .filter((item) => nameInArn(item.properties.FunctionName) === name)
        .map((item) => ({ service: item.properties.Principal, sourceArn: item.properties.SourceArn })),
      asyncRetries: config?.MaximumRetryAttempts ?? 2,
      asyncMaxAgeSeconds: config?.MaximumEventAgeInSeconds ?? 21_600,
      failureBucket: bucketInArn(config?.DestinationConfig?.OnFailure?.Destination),
    };
  });
};
