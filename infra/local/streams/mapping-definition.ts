import * as z from 'zod';
import { parseJson } from '../json.ts';
import { bucketInArn, nameInArn } from '../lambda/function-definition.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import { compileEventFilter, type EventFilter } from './event-filter.ts';

const mappingSchema = z.strictObject({
  BatchSize: z.number().default(100),
  BisectBatchOnFunctionError: z.boolean().default(false),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() }).optional(),
  Enabled: z.boolean().default(true),
  EventSourceArn: z.string(),
  FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) }).optional(),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  KmsKeyArn: z.string().optional(),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  MaximumRecordAgeInSeconds: z.number().default(-1),
  MaximumRetryAttempts: z.number().default(-1),
  MetricsConfig: z.json().optional(),
  ParallelizationFactor: z.number().default(1),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
  Tags: z.json().optional(),
});

export type MappingDefinition = {
  id: string;
  functionName: string;
  streamArn: string;
  batchSize: number;
  windowMs: number;
  bisect: boolean;
  partialFailures: boolean;
  /** -1: no limit. */
  retries: number;
  maxAgeMs: number | undefined;
  lanes: number;
  startingPosition: 'TRIM_HORIZON' | 'LATEST';
  /** Bucket that gets what is given up. */
  failureBucket: string | undefined;
  accepts: EventFilter;
};

export const readMappings = (template: LoadedTemplate): MappingDefinition[] =>
  template
    .ofType('AWS::Lambda::EventSourceMapping', mappingSchema)
    .filter(({ properties }) => properties.Enabled)
    .map(({ ref, properties }) => {
      const filters = (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) =>
        compileEventFilter(parseJson(Pattern)),
      );
      return {
        id: ref,
        functionName: nameInArn(properties.FunctionName),
        streamArn: properties.EventSourceArn,
        batchSize: properties.BatchSize,
        windowMs: properties.MaximumBatchingWindowInSeconds * 1000,
        bisect: properties.BisectBatchOnFunctionError,
        partialFailures: properties.FunctionResponseTypes.length > 0,
        retries: properties.MaximumRetryAttempts,
        maxAgeMs: properties.MaximumRecordAgeInSeconds > 0 ? properties.MaximumRecordAgeInSeconds * 1000 : undefined,
        lanes: properties.ParallelizationFactor,
        startingPosition: properties.StartingPosition,
        failureBucket: bucketInArn(properties.DestinationConfig?.OnFailure?.Destination),
        accepts: (event) => filters.length === 0 || filters.some((filter) => filter(event)),
      };
    });
