import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { KeptItem } from '#shared/data/table.ts';

const batch = 25;
const sideBySide = 8;

/** Puts items as they are, however many. */
export const createItemWriter = (client: DynamoDBClient, TableName: string) => {
  const write = async (items: readonly KeptItem[]): Promise<void> => {
    const puts = items.map((item) => ({
      PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) },
    }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: puts } }));
  };
  return async (items: readonly KeptItem[]): Promise<void> => {
    const batches = Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
      items.slice(index * batch, (index + 1) * batch),
    );
    for (let at = 0; at < batches.length; at += sideBySide) {
      await Promise.all(batches.slice(at, at + sideBySide).map(write));
    }
  };
};
