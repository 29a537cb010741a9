import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readTableEnvironment } from '#shared/config/environment.ts';
import { createOutbox } from '#shared/data/outbox.ts';
import { createTable } from '#shared/data/table.ts';
import { snsHandler } from '#shared/lambda/sns-handler.ts';
import { createRecordDelivery } from './record-delivery.ts';

const outbox = createOutbox(createTable(createDynamoDbClient(), readTableEnvironment().tableName));

export const handler = snsHandler({ service: 'record-delivery' }, createRecordDelivery({ outbox }));
