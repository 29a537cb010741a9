import * as z from 'zod';
import type { Engine } from '../dynamodb/engine.ts';
import { EngineError } from '../dynamodb/engine.ts';
import { engineRecordSchema } from './stream-record.ts';

const target = (action: string): string => `DynamoDBStreams_20120810.${action}`;

const shardsSchema = z.object({
  StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }),
});
const iteratorSchema = z.object({ ShardIterator: z.string() });
const recordsSchema = z.object({ Records: z.array(engineRecordSchema), NextShardIterator: z.string().optional() });

export type EngineRecord = z.infer<typeof engineRecordSchema>;

export type StreamReader = {
  shardId: () => string;
  /** The records after `position`, at most 1000. */
  readAfter: (position: number) => Promise<EngineRecord[]>;
  lastPosition: () => Promise<number>;
};

/** Reads a table's stream. The engine keeps one shard for as long as the table lives. */
export const openStreamReader = (engine: Engine, engineStreamArn: string): StreamReader => {
  let shard = '';
  let iterator: { position: number; token: string } | undefined;

  const findShard = async (): Promise<string> => {
    if (shard !== '') return shard;
    const described = await engine.ask(target('DescribeStream'), { StreamArn: engineStreamArn }, shardsSchema);
    shard = described.StreamDescription.Shards.at(-1)?.ShardId ?? '';
    return shard;
  };

  const iteratorAfter = async (position: number): Promise<string> => {
    if (iterator?.position === position) return iterator.token;
    const start =
      position === 0
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: String(position).padStart(21, '0') };
    const request = { StreamArn: engineStreamArn, ShardId: await findShard(), ...start };
    return (await engine.ask(target('GetShardIterator'), request, iteratorSchema)).ShardIterator;
  };

  const readAfter = async (position: number): Promise<EngineRecord[]> => {
    try {
      const token = await iteratorAfter(position);
      const { Records, NextShardIterator } = await engine.ask(
        target('GetRecords'),
        { ShardIterator: token, Limit: 1000 },
        recordsSchema,
      );
      const end = Number(Records.at(-1)?.dynamodb.SequenceNumber ?? position);
      iterator = NextShardIterator === undefined ? undefined : { position: end, token: NextShardIterator };
      return Records;
    } catch (error) {
      iterator = undefined;
      // The stream no longer holds what came after the position: go on with the oldest that it has.
      if (error instanceof EngineError && error.code === 'TrimmedDataAccessException') return readAfter(0);
      throw error;
    }
  };

  return {
    shardId: () => shard,
    readAfter,
    lastPosition: async () => {
      let position = 0;
      for (;;) {
        const records = await readAfter(position);
        const last = records.at(-1);
        if (last === undefined) return position;
        position = Number(last.dynamodb.SequenceNumber);
      }
    },
  };
};
