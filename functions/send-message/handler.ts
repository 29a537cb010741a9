import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { awsPlace } from '#shared/aws/service-endpoint.ts';
import { createSesClient } from '#shared/aws/ses-client.ts';
import { createSnsClient } from '#shared/aws/sns-client.ts';
import * as environment from '#shared/config/environment.ts';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSentProofs } from '#shared/data/access/proof-store.ts';
import { createSentReaderProofs } from '#shared/data/access/reader-proofs.ts';
import { createSignInLinks } from '#shared/data/access/sign-in-links.ts';
import { createCheckFiles } from '#shared/data/checks/check-files.ts';
import { newId } from '#shared/data/new-id.ts';
import { createLogoStore } from '#shared/data/organisation/logo-store.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createTemplateFinder } from '#shared/data/organisation/template-finder.ts';
import { createComplaints } from '#shared/data/outbox/complaints.ts';
import { createDayAllowance } from '#shared/data/outbox/day-allowance.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { createRecruiterNotices } from '#shared/data/outbox/recruiter-notices.ts';
import { createSendSlots } from '#shared/data/outbox/send-slots.ts';
import { createSendingPauses } from '#shared/data/outbox/sending-pauses.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { streamHandler } from '#shared/lambda/stream-handler.ts';
import { createAwsCourier } from '#shared/messaging/create-aws-courier.ts';
import { createSendMessage } from './send-message.ts';

const smsPlace = environment.readSmsService() === 'sns' ? null : awsPlace('PINPOINT_SMS_VOICE_V2', 'sms-voice');
const clients = { ses: createSesClient(), sns: createSnsClient(), sms: smsPlace };
const table = createTable(createDynamoDbClient(), environment.readTableEnvironment().tableName);
const settings = { ...environment.readSiteEnvironment(), ...environment.readSenderEnvironment() };
const keys = environment.readLinkKeys();
const people = { links: createLinkMaker(keys, settings.baseUrl), complaints: createComplaints(table, keys) };
const kept = { findTemplate: createTemplateFinder(table), logos: createLogoStore(table, clock) };
const courier = createAwsCourier(clients, { ...settings, ...people, ...kept, clock });
const sessions = createSignInLinks({ ...settings, table, linkKeys: keys, newId });
const proofs = createSentProofs({ table, linkKeys: keys });
const readerProofs = createSentReaderProofs({ table, linkKeys: keys });
const stores = {
  checks: createCheckFiles(table, keys),
  organisations: createOrganisationStore(table),
  sessions,
  proofs,
  readerProofs,
};
const openDigest = async () => {
  const [{ createCheckStore }, { createCheckQueue }] = await Promise.all([
    import('#shared/data/checks/check-store.ts'),
    import('#shared/data/queue/check-queue.ts'),
  ]);
  return { checks: createCheckStore(table, keys), queue: createCheckQueue(table, keys), courier };
};
const lane = {
  outbox: createOutbox(table),
  pauses: createSendingPauses(table),
  dayAllowance: createDayAllowance(table),
  slots: createSendSlots(table),
  notices: createRecruiterNotices(table, keys),
  openDigest,
  courier,
};
const time = { clock, milliseconds: Date.now, wait };
const send = createSendMessage({ ...settings, ...stores, ...lane, ...time, newId, newClaim: randomUUID });
export const handler = streamHandler({ service: 'send-message' }, send);
