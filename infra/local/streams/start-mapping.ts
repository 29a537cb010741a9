import * as z from 'zod';
import type { MovedClock } from '../clock/moved-clock.ts';
import type { TableDefinition } from '../dynamodb/table-definition.ts';
import type { FunctionLog } from '../lambda/function-log.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { BucketDefinition } from '../s3/bucket-definition.ts';
import { keepFailure } from '../s3/keep-failure.ts';
import type { ObjectStore } from '../s3/object-store.ts';
import type { StateStore } from '../state/state-store.ts';
import { region } from '../template/names.ts';
import { type RunningMapping, runMapping } from './event-source-mapping.ts';
import { failedBatchObject } from './failed-batch.ts';
import type { MappingDefinition } from './mapping-definition.ts';
import type { StreamReader } from './read-stream.ts';
import { toStreamRecord } from './stream-record.ts';

type Parts = {
  clock: MovedClock;
  lambda: Lambda;
  log: FunctionLog;
  store: StateStore;
  buckets: readonly BucketDefinition[];
  objects: ObjectStore;
};

const placeKey = (mapping: MappingDefinition): string => `place of ${mapping.id}`;

type Source = {
  table: TableDefinition;
  engineStreamArn: string;
  reader: StreamReader;
  /** The table was emptied: what the engine still has of the old stream is not for this mapping. */
  skipOld: boolean;
};

/** Starts a mapping where it stood, or where its template lets it begin. */
export const startMapping = async (
  mapping: MappingDefinition,
  source: Source,
  { buckets, clock, lambda, log, objects, store }: Parts,
): Promise<RunningMapping> => {
  const { reader } = source;
  const schema = z.object({ stream: z.string(), position: z.number() });
  const kept = store.read(placeKey(mapping), schema);
  const fromStart = mapping.startingPosition === 'TRIM_HORIZON' && !source.skipOld;
  const known = kept?.stream === source.engineStreamArn ? kept.position : undefined;
  const start = known ?? (fromStart ? 0 : await reader.lastPosition());
  const partitionKey = source.table.KeySchema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';
  let place = start;
  store.write(placeKey(mapping), { stream: source.engineStreamArn, position: start });

  return runMapping({
    mapping,
    reader,
    start,
    now: clock.now,
    convert: (record) =>
      toStreamRecord(record, { streamArn: mapping.streamArn, partitionKey, region, offsetMs: clock.offsetMs() }),
    invoke: (event) => lambda.invoke(mapping.functionName, event),
    giveUp: (given) => {
      const { arn } = lambda.definitionOf(mapping.functionName);
      log.write(
        mapping.functionName,
        'platform',
        `${given.condition}: ${given.records.length} stream records were given up`,
      );
      const failed = failedBatchObject(mapping, reader.shardId(), arn, given, clock.now());
      keepFailure({ buckets, objects, now: clock.now }, mapping.failureBucket, failed);
      return Promise.resolve();
    },
    keepPlace: (position) => {
      if (position === place) return;
      place = position;
      store.write(placeKey(mapping), { stream: source.engineStreamArn, position });
    },
    onError: (error) => log.write(mapping.functionName, 'platform', `The stream could not be read: ${String(error)}`),
  });
};
