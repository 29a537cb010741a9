import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describeError } from '#shared/observability/describe-error.ts';

const parseError = z.object({ name: z.string() }).safeParse({ name: 7, email: 'kim.lund@example.org' }).error;

describe('an error in a log', () => {
  it.each([
    [
      'of the engine, with its message',
      new TypeError('x is not a function'),
      { name: 'TypeError', message: 'x is not a function' },
    ],
    ['of a parser, with fields and codes', parseError, { issues: ['name: invalid_type'] }],
    [
      'of AWS, with its status and request',
      new ConditionalCheckFailedException({
        message: 'kim.lund@example.org',
        $metadata: { httpStatusCode: 400, requestId: 'aws-1' },
      }),
      { name: 'ConditionalCheckFailedException', status: 400, awsRequestId: 'aws-1' },
    ],
    ['that is none', 'kim.lund@example.org', { name: 'string', frames: [] }],
  ])('%s', (_, error, description) => {
    expect(describeError(error)).toMatchObject(description);
    expect(JSON.stringify(describeError(error))).not.toContain('kim.lund');
  });
});
