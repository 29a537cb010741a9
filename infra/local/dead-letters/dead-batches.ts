import * as z from 'zod';
import { json, parseJson } from '../json.ts';
import { nameInArn } from '../lambda/function-definition.ts';
import type { BucketDefinition } from '../s3/bucket-definition.ts';
import { failurePrefix } from '../s3/keep-failure.ts';
import type { ObjectStore } from '../s3/object-store.ts';

/** Events that a function could not process, as Lambda put them into a bucket. */
export type DeadBatch = {
  kind: 'batch';
  id: string;
  bucket: string;
  key: string;
  function: string;
  reason: string;
  at: string;
  /** The event to invoke the function with again. */
  event: string;
};

const recordSchema = z.object({
  requestContext: z.object({ functionArn: z.string(), condition: z.string() }),
  timestamp: z.string(),
  /** Of a stream: the event as text. */
  payload: z.string().optional(),
  /** Of an asynchronous invocation: the event itself. */
  requestPayload: json.optional(),
});

export const listDeadBatches = (buckets: readonly BucketDefinition[], objects: ObjectStore): DeadBatch[] =>
  buckets.flatMap(({ name }) =>
    objects.list(name, failurePrefix).map((object) => {
      const record = recordSchema.parse(parseJson(objects.content(object).toString()));
      return {
        kind: 'batch',
        id: object.key,
        bucket: name,
        key: object.key,
        function: nameInArn(record.requestContext.functionArn),
        reason: record.requestContext.condition,
        at: record.timestamp,
        event: record.payload ?? JSON.stringify(record.requestPayload ?? null),
      };
    }),
  );
