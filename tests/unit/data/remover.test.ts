import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createRemover } from '#shared/data/remover.ts';

const request = z.object({ RequestItems: z.object({ t: z.array(z.custom<object>()) }) });

/** Of each call so many are left undone. */
function given(leftUndone: readonly number[]) {
  const sizes: number[] = [];
  const client = new DynamoDBClient({ region: 'eu-north-1', credentials: { accessKeyId: 'a', secretAccessKey: 's' } });
  client.middlewareStack.add(
    () => (args) => {
      const items = request.parse(args.input).RequestItems.t;
      const left = items.slice(0, leftUndone[sizes.length] ?? 0);
      sizes.push(items.length);
      const output = { $metadata: {}, ...(left.length > 0 && { UnprocessedItems: { t: left } }) };
      return Promise.resolve({ output, response: undefined });
    },
    { step: 'initialize', priority: 'high' },
  );
  return { ...createRemover(client, 't'), sizes };
}

const keysOf = (count: number) => Array.from({ length: count }, (_, index) => ({ pk: 'CHK#1', sk: `EVT#${index}` }));

describe('removing many items', () => {
  it('takes as many in a call as one may have', async () => {
    const { removeAll, sizes } = given([]);
    await removeAll(keysOf(60));
    await removeAll([]);
    expect(sizes).toEqual([10, 10, 10, 10, 10, 10]);
  });

  it('asks again for what was left undone', async () => {
    const { removeAll, sizes } = given([3, 1]);
    await removeAll(keysOf(10));
    expect(sizes).toEqual([10, 3, 1]);
  });

  it('fails when some are never taken, so that the next run goes on', async () => {
    const { removeAll, sizes } = given([9, 9, 9, 9, 9]);
    await expect(removeAll(keysOf(9))).rejects.toThrow('left 9 of 9');
    expect(sizes).toEqual([9, 9, 9, 9]);
  });
});
