import { SNSClient } from '@aws-sdk/client-sns';
import { callInTime, eachTry } from './call-in-time.ts';
import { openConnection } from './open-connection.ts';
import { clientOptions, serviceEndpoint } from './service-endpoint.ts';

/** Call once a process, during init. Tries once: who sends decides what an SMS that may have gone out means. */
export function createSnsClient(): SNSClient {
  const client = new SNSClient({ ...clientOptions('SNS'), maxAttempts: 1 });
  const opened = openConnection(serviceEndpoint('SNS'), (request, options) =>
    client.config.requestHandler.handle(request, options),
  );
  client.middlewareStack.add(callInTime(opened), eachTry);
  return client;
}
