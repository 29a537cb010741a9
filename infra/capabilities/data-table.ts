import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/kit/house-function.ts';
import { indexAttributes, indexKeys, indexNames, tableKeys } from '#shared/config/resource-names.ts';

type ItemAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'BatchWriteItem';
type IndexName = (typeof indexNames)[keyof typeof indexNames];

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table, of checks, links, messages and everything else that is stored. */
export class DataTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: text(tableKeys.partition),
      sortKey: text(tableKeys.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 },
      deletionProtection: true,
      timeToLiveAttribute: tableKeys.ttl,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
    for (const indexName of Object.values(indexNames)) {
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(indexKeys[indexName].partition),
        sortKey: text(indexKeys[indexName].sort),
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: [...indexAttributes[indexName]],
      });
    }
  }

  /** Exactly these actions on items, and queries of these indexes. */
  grant(fn: HouseFunction, actions: readonly ItemAction[], indexes: readonly IndexName[] = []): void {
    fn.addEnvironment('TABLE_NAME', this.table.tableName);
    fn.allow(
      actions.map((action) => `dynamodb:${action}`),
      this.table.tableArn,
    );
    const arns = indexes.map((name) => `${this.table.tableArn}/index/${name}`);
    if (arns.length > 0) fn.allow(['dynamodb:Query'], ...arns);
  }

  /** What an event source mapping needs of the function's role. */
  grantStream(fn: HouseFunction): string {
    const { tableStreamArn } = this.table;
    if (tableStreamArn === undefined) throw new Error('The table has no stream');
    fn.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], tableStreamArn);
    const allStreams = `${Stack.of(this).exportValue(this.table.tableArn)}/stream/*`;
    fn.allowPattern(['dynamodb:ListStreams'], allStreams, 'Listing is asked of all streams of the table at once.');
    return tableStreamArn;
  }
}
