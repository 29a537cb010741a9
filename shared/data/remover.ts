import { BatchWriteItemCommand, DeleteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { type Expression, type Key, marshalled, merged, refusedOnCondition, type WriteResult } from './table.ts';

export type Remover = ReturnType<typeof createRemover>;

/** Items of one call. DynamoDB takes 25, but with fewer others wait less. */
const mostInLot = 10;
/** What is not taken in these many calls is left for the next run, which comes after a minute. */
const mostTries = 4;

/** For delete-data; other functions delete only in the transaction of a change. */
export const createRemover = (client: DynamoDBClient, tableName: string) => {
  const removeLot = async (lot: readonly Key[]): Promise<void> => {
    let left = lot.map((key) => ({ DeleteRequest: { Key: marshalled(key) } }));
    for (let tries = 0; left.length > 0 && tries < mostTries; tries += 1) {
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [tableName]: left } }),
      );
      left = (UnprocessedItems?.[tableName] ?? []).flatMap(({ DeleteRequest }) =>
        DeleteRequest?.Key === undefined ? [] : [{ DeleteRequest: { Key: DeleteRequest.Key } }],
      );
    }
    if (left.length > 0) throw new Error(`DynamoDB left ${left.length} of ${lot.length} items`);
  };

  return {
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

    /** All of these, whatever they are by now, in as few calls as can be; not together, and each again after a failure. */
    removeAll: async (keys: readonly Key[]): Promise<void> => {
      for (let from = 0; from < keys.length; from += mostInLot) await removeLot(keys.slice(from, from + mostInLot));
    },
  };
};
