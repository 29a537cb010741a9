import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { callInTime, eachTry } from './call-in-time.ts';
import { openConnection } from './open-connection.ts';
import { clientOptions, serviceEndpoint } from './service-endpoint.ts';

/** Call once a process, during init. */
export function createDynamoDbClient(): DynamoDBClient {
  const client = new DynamoDBClient({ ...clientOptions('DYNAMODB'), accountIdEndpointMode: 'disabled' });
  const opened = openConnection(serviceEndpoint('DYNAMODB'), (request, options) =>
    client.config.requestHandler.handle(request, options),
  );
  client.middlewareStack.add(callInTime(opened), eachTry);
  return client;
}
