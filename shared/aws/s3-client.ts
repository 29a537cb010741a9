import { S3Client } from '@aws-sdk/client-s3';
import { callInTime, eachTry } from './call-in-time.ts';
import { openConnection } from './open-connection.ts';
import { clientOptions, serviceEndpoint } from './service-endpoint.ts';

/** Call once a process, during init. Path style, so that every bucket shares the connection. */
export function createS3Client(): S3Client {
  const client = new S3Client({ ...clientOptions('S3'), forcePathStyle: true });
  const opened = openConnection(serviceEndpoint('S3'), (request, options) =>
    client.config.requestHandler.handle(request, options),
  );
  client.middlewareStack.add(callInTime(opened), eachTry);
  return client;
}
