import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readSiteEnvironment, readTableEnvironment } from '#shared/config/environment.ts';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSignInLinks } from '#shared/data/access/sign-in-links.ts';
import { createSymbolSigner } from '#shared/data/access/symbol-signer.ts';
import { createCheckFiles } from '#shared/data/checks/check-files.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createSteerChecks } from './steer-checks.ts';

const { baseUrl } = readSiteEnvironment();
const linkKeys = readLinkKeys();
const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const stores = { checks: createCheckFiles(table, linkKeys), organisations: createOrganisationStore(table) };
const sessions = createSignInLinks({ table, linkKeys, baseUrl, newId });
const links = { baseUrl, linkMaker: createLinkMaker(linkKeys, baseUrl), ...createSymbolSigner(linkKeys) };
const idempotency = createIdempotencyStore(table);
const process = createSteerChecks({
  ...stores,
  ...links,
  clock,
  newId,
  throttle: createThrottle(),
  sessions,
  idempotency,
});

export const handler = httpHandler({ kind: 'api', service: 'steer-checks' }, process);
