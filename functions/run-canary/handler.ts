import { setTimeout as wait } from 'node:timers/promises';
import { createSesClient } from '#shared/aws/ses-client.ts';
import { readCanaryEnvironment } from '#shared/config/environment.ts';
import { newId } from '#shared/data/new-id.ts';
import { laneHandler } from '#shared/lambda/lane-handler.ts';
import { createSendCanaryMail } from '#shared/messaging/mail/send-canary-mail.ts';
import { createCallApi } from './call-api.ts';
import { createRunCanary } from './run-canary.ts';

const { baseUrl, key, senderDomain } = readCanaryEnvironment();
const runCanary = createRunCanary({
  callApi: createCallApi({ baseUrl, key }),
  sendMail: createSendCanaryMail(createSesClient(), senderDomain),
  newId,
  milliseconds: Date.now,
  wait,
});

export const handler = laneHandler<unknown, void>({ service: 'run-canary' }, runCanary);
