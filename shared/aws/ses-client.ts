import { SESClient } from '@aws-sdk/client-ses';
import { callInTime, eachTry } from './call-in-time.ts';
import { openConnection } from './open-connection.ts';
import { clientOptions, serviceEndpoint } from './service-endpoint.ts';

/** Call once a process, during init. Tries once: who sends decides what a mail that may have gone out means. */
export function createSesClient(): SESClient {
  const client = new SESClient({ ...clientOptions('SES'), maxAttempts: 1 });
  const opened = openConnection(serviceEndpoint('SES'), (request, options) =>
    client.config.requestHandler.handle(request, options),
  );
  client.middlewareStack.add(callInTime(opened), eachTry);
  return client;
}
