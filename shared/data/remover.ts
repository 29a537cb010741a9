import { DeleteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { type Expression, type Key, marshalled, merged, refusedOnCondition, type WriteResult } from './table.ts';

export type Remover = ReturnType<typeof createRemover>;

/** For the lane that deletes; others delete in the transaction of an act alone. */
export const createRemover = (client: DynamoDBClient, tableName: string) => ({
  /** `refused`: the condition did not hold. What is not there is as good as removed. */
  remove: (key: Key, condition?: Expression): Promise<WriteResult> =>
    refusedOnCondition(() =>
      client.send(
        new DeleteItemCommand({
          TableName: tableName,
          Key: marshalled(key),
          ...(condition && { ConditionExpression: condition.text }),
          ...merged(condition),
        }),
      ),
    ),
});
