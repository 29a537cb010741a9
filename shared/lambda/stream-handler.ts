import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { PartialItemFailureResponse } from '@aws-lambda-powertools/batch/types';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import { type LaneOptions, laneHandler } from './lane-handler.ts';

/**
 * Works through a batch of the table's stream side by side. A record that throws is reported as failed
 * (`ReportBatchItemFailures`); the stream gives it, and what came after it, again.
 */
export function streamHandler(options: LaneOptions, processRecord: (record: unknown) => Promise<void>) {
  const processor = new BatchProcessor(EventType.DynamoDBStreams);
  const processOne = async (record: DynamoDBRecord): Promise<void> => {
    try {
      await processRecord(record);
    } catch (error) {
      log('record_failed', { error });
      countMetric('RecordsFailed');
      throw error;
    }
  };
  return laneHandler<DynamoDBStreamEvent, PartialItemFailureResponse>(options, (event, context) =>
    processPartialResponse(event, processOne, processor, { context, throwOnFullBatchFailure: false }),
  );
}
