import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

import type { ItemKind } from './items/item-kinds.ts';

export type Item = Readonly<Record<string, unknown>>;
export type Key = Readonly<{ pk: string; sk: string }>;

/** An item as it is put: with its key, and with one of the kinds that there are. */
export type KeptItem = Item & Key & Readonly<{ kind: ItemKind }>;

/** `#names` and `:values` are written in the expressions; every name goes through an alias. */
export type Expression = Readonly<{ text: string; names?: Readonly<Record<string, string>>; values?: Item }>;

export type WriteResult = 'written' | 'refused';

export type QueryPage = Readonly<{ items: readonly Item[]; lastKey: Item | null }>;

export const marshalled = (item: Item) => marshall(item, { removeUndefinedValues: true });
export const merged = (...expressions: readonly (Expression | undefined)[]) => {
  const names = Object.fromEntries(expressions.flatMap((each) => Object.entries(each?.names ?? {})));
  const values = Object.fromEntries(expressions.flatMap((each) => Object.entries(each?.values ?? {})));
  return {
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: marshalled(values) }),
  };
};

const aliasesOf = (names: readonly string[]): Expression => ({
  text: '',
  names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
});

/** A write in a transaction. */
export type Write =
  | Readonly<{ put: KeptItem; condition?: Expression }>
  | Readonly<{ remove: Key; condition?: Expression }>
  | Readonly<{ update: Key; set: Expression; condition?: Expression }>;

export type Table = ReturnType<typeof createTable>;

/** The one table, with plain objects as items. A condition that does not hold gives `refused`; any other error is thrown. */
export function createTable(client: DynamoDBClient, tableName: string) {
  const toTransactItem = (write: Write): TransactWriteItem => {
    if ('put' in write) {
      return {
        Put: {
          TableName: tableName,
          Item: marshalled(write.put),
          ...(write.condition && { ConditionExpression: write.condition.text }),
          ...merged(write.condition),
        },
      };
    }
    if ('remove' in write) {
      return {
        Delete: {
          TableName: tableName,
          Key: marshalled(write.remove),
          ...(write.condition && { ConditionExpression: write.condition.text }),
          ...merged(write.condition),
        },
      };
    }
    return {
      Update: {
        TableName: tableName,
        Key: marshalled(write.update),
        UpdateExpression: write.set.text,
        ...(write.condition && { ConditionExpression: write.condition.text }),
        ...merged(write.set, write.condition),
      },
    };
  };

  return {
    /** A consistent read, unless the caller accepts a slightly older item, at half the price. */
    async get(key: Key, { newest = true }: Readonly<{ newest?: boolean }> = {}): Promise<Item | null> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: tableName, Key: marshalled(key), ConsistentRead: newest }),
      );
      return Item === undefined ? null : unmarshall(Item);
    },

    async query(
      request: Readonly<{
        index?: string;
        key: Expression;
        filter?: Expression;
        limit?: number;
        after?: Item | null;
        newestFirst?: boolean;
        /** These attributes alone. */
        only?: readonly string[];
      }>,
    ): Promise<QueryPage> {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: tableName,
          ...(request.index === undefined ? { ConsistentRead: true } : { IndexName: request.index }),
          KeyConditionExpression: request.key.text,
          ...(request.filter && { FilterExpression: request.filter.text }),
          ...(request.only && { ProjectionExpression: request.only.map((name) => `#${name}`).join(', ') }),
          ...merged(request.key, request.filter, request.only && aliasesOf(request.only)),
          ...(request.limit !== undefined && { Limit: request.limit }),
          ...(request.after && { ExclusiveStartKey: marshalled(request.after) }),
          ScanIndexForward: request.newestFirst !== true,
        }),
      );
      return {
        items: Items.map((item) => unmarshall(item)),
        lastKey: LastEvaluatedKey === undefined ? null : unmarshall(LastEvaluatedKey),
      };
    },

    /** Counts the entries of an index, up to `limit` if given; no entry is transferred. */
    async count({ index, key, limit }: Readonly<{ index: string; key: Expression; limit?: number }>): Promise<number> {
      let sum = 0;
      let after: Record<string, AttributeValue> | undefined;
      do {
        const { Count = 0, LastEvaluatedKey }: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: index,
            KeyConditionExpression: key.text,
            ...merged(key),
            ...(limit !== undefined && { Limit: limit }),
            ...(after && { ExclusiveStartKey: after }),
            Select: 'COUNT',
          }),
        );
        sum += Count;
        after = LastEvaluatedKey;
      } while (limit === undefined && after !== undefined);
      return sum;
    },

    async put(item: KeptItem, condition?: Expression): Promise<WriteResult> {
      return refusedOnCondition(() =>
        client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: marshalled(item),
            ...(condition && { ConditionExpression: condition.text }),
            ...merged(condition),
          }),
        ),
      );
    },

    /** The item as it is after the update, or null when the condition did not hold. */
    async update(key: Key, set: Expression, condition: Expression): Promise<Item | null> {
      let after: Item | null = null;
      const result = await refusedOnCondition(async () => {
        const { Attributes } = await client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: marshalled(key),
            UpdateExpression: set.text,
            ConditionExpression: condition.text,
            ...merged(set, condition),
            ReturnValues: 'ALL_NEW',
          }),
        );
        after = Attributes === undefined ? {} : unmarshall(Attributes);
      });
      return result === 'refused' ? null : after;
    },

    /** All or nothing. `refused`: a condition did not hold, or another transaction was at the same items. */
    async transact(writes: readonly Write[]): Promise<WriteResult> {
      return refusedOnCondition(() =>
        client.send(new TransactWriteItemsCommand({ TransactItems: writes.map(toTransactItem) })),
      );
    },
  };
}

const contention = new Set(['ConditionalCheckFailed', 'TransactionConflict']);

export async function refusedOnCondition(write: () => Promise<unknown>): Promise<WriteResult> {
  try {
    await write();
    return 'written';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'refused';
    if (
      error instanceof TransactionCanceledException &&
      error.CancellationReasons?.some((reason) => contention.has(reason.Code ?? ''))
    ) {
      return 'refused';
    }
    throw error;
  }
}
