import { randomBytes } from 'node:crypto';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import {
  readAllowedHosts,
  readLinkKeys,
  readSiteEnvironment,
  readTableEnvironment,
} from '#shared/config/environment.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createPartnerAppStore } from '#shared/data/connections/partner-app-store.ts';
import { createTokenSigner } from '#shared/data/connections/token-signer.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createDeadLetters } from '#shared/data/outbox/dead-letters.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { invokeHandler } from '#shared/lambda/lane-handler.ts';
import { createAdminister } from './administer.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const linkKeys = readLinkKeys();
const process = createAdminister({
  organisations: createOrganisationStore(table),
  deadLetters: createDeadLetters(table),
  connections: createConnectionStore(table),
  partnerApps: createPartnerAppStore(table),
  tokens: createTokenSigner(linkKeys),
  seal: createSealedSecrets(linkKeys).seal,
  ...readSiteEnvironment(),
  allowedHosts: readAllowedHosts(),
  clock,
  newId,
  newSecret: () => randomBytes(24).toString('base64url'),
});

export const handler = invokeHandler({ service: 'administer' }, process);
