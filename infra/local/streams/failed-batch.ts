import { randomUUID } from 'node:crypto';
import { failureKey } from '../s3/keep-failure.ts';
import type { GivenUp } from './deliver-batch.ts';
import type { MappingDefinition } from './mapping-definition.ts';

/** A batch that was given up, as Lambda writes it into a bucket: the whole event goes with it. */
export const failedBatchObject = (
  mapping: MappingDefinition,
  shardId: string,
  functionArn: string,
  { condition, records, invokeCount, functionError }: GivenUp,
  now: number,
): { key: string; body: string } => {
  const time = new Date(now);
  const first = records[0];
  const last = records.at(-1);
  const arrival = (createdAt: number | undefined) => new Date(createdAt ?? now).toISOString();
  return {
    key: failureKey(`${mapping.id}/${shardId}`, now),
    body: JSON.stringify({
      requestContext: {
        requestId: randomUUID(),
        functionArn,
        condition,
        approximateInvokeCount: invokeCount,
      },
      ...(invokeCount > 0 && {
        responseContext: {
          statusCode: 200,
          executedVersion: '$LATEST',
          functionError: functionError ? 'Unhandled' : null,
        },
      }),
      version: '1.0',
      timestamp: time.toISOString(),
      DDBStreamBatchInfo: {
        shardId,
        startSequenceNumber: first?.sequenceNumber,
        endSequenceNumber: last?.sequenceNumber,
        approximateArrivalOfFirstRecord: arrival(first?.createdAt),
        approximateArrivalOfLastRecord: arrival(last?.createdAt),
        batchSize: records.length,
        streamArn: mapping.streamArn,
      },
      payload: JSON.stringify({ Records: records.map(({ event }) => event) }),
    }),
  };
};
