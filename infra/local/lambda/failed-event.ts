import { parseJson } from '../json.ts';
import { failureKey } from '../s3/keep-failure.ts';
import type { QueuedInvocation } from './async-queue.ts';
import type { FunctionDefinition } from './function-definition.ts';
import type { InvocationResult } from './invocation.ts';

/** An asynchronous event that was given up, as Lambda writes it into a bucket. */
export const failedEventObject = (
  definition: FunctionDefinition,
  item: QueuedInvocation,
  { attempts, result, now }: { attempts: number; result: InvocationResult; now: number },
): { key: string; body: string } => ({
  key: failureKey(`async/${definition.name}`, now),
  body: JSON.stringify({
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    requestContext: {
      requestId: result.requestId,
      functionArn: `${definition.arn}:$LATEST`,
      condition: attempts > definition.asyncRetries ? 'RetriesExhausted' : 'EventAgeExceeded',
      approximateInvokeCount: attempts,
    },
    requestPayload: parseJson(item.event),
    ...(result.outcome === 'failed' && {
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: parseJson(result.payload),
    }),
  }),
});
