import * as z from 'zod';
import type { Permission } from '../iam/evaluate-statements.ts';
import type { Json } from '../json.ts';
import { accountId, arnOf, region } from '../template/names.ts';
import type { TableDefinition } from './table-definition.ts';

const tableName = z.string().transform((name) => name.split(':table/').at(-1) ?? name);
const onTable = z.looseObject({ TableName: tableName, IndexName: z.string().optional() });
const perTable = z.looseObject({ RequestItems: z.record(z.string(), z.json()) });
const inTransaction = z.looseObject({
  TransactItems: z.array(z.record(z.string(), z.looseObject({ TableName: tableName }))),
});

/** What each part of a transaction must be allowed to do. */
const transactionActions: Record<string, string> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

const tableArn = (name: string): string => arnOf('dynamodb', `table/${name}`);

type Need = { tables: string[]; permissions: Permission[] };

const needOf = (action: string, body: Json): Need | undefined => {
  if (action === 'TransactWriteItems' || action === 'TransactGetItems') {
    const parsed = inTransaction.safeParse(body);
    if (!parsed.success) return undefined;
    const parts = parsed.data.TransactItems.flatMap((item) => Object.entries(item));
    return {
      tables: parts.map(([, { TableName }]) => TableName),
      permissions: parts.map(([operation, { TableName }]) => ({
        action: `dynamodb:${transactionActions[operation] ?? operation}`,
        resource: tableArn(TableName),
      })),
    };
  }
  if (action === 'BatchGetItem' || action === 'BatchWriteItem') {
    const parsed = perTable.safeParse(body);
    if (!parsed.success) return undefined;
    const tables = Object.keys(parsed.data.RequestItems).map((name) => tableName.parse(name));
    return { tables, permissions: tables.map((name) => ({ action: `dynamodb:${action}`, resource: tableArn(name) })) };
  }
  const parsed = onTable.safeParse(body);
  if (!parsed.success) return undefined;
  const { TableName, IndexName } = parsed.data;
  const resource = IndexName === undefined ? tableArn(TableName) : `${tableArn(TableName)}/index/${IndexName}`;
  return { tables: [TableName], permissions: [{ action: `dynamodb:${action}`, resource }] };
};

/** A table under a customer's key is read and written with the caller's right to use that key. */
const keyPermissions = (names: string[], tables: readonly TableDefinition[]): Permission[] =>
  tables
    .filter(({ name }) => names.includes(name))
    .flatMap(({ keyArn }) => (keyArn === undefined ? [] : [keyArn]))
    .map((resource) => ({
      action: 'kms:Decrypt',
      resource,
      context: { 'kms:viaservice': `dynamodb.${region}.amazonaws.com`, 'kms:calleraccount': accountId },
    }));

/** What a call needs to be allowed; nothing when its body is not that of the action. */
export const permissionsOf = (
  action: string,
  body: Json,
  tables: readonly TableDefinition[],
): { resource: string; permissions: Permission[] } | undefined => {
  const need = needOf(action, body);
  const [first] = need?.permissions ?? [];
  if (need === undefined || first === undefined) return undefined;
  const unique = new Map(need.permissions.map((item) => [`${item.action} ${item.resource}`, item]));
  return { resource: first.resource, permissions: [...unique.values(), ...keyPermissions(need.tables, tables)] };
};
