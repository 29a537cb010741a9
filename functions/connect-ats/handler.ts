import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readSiteEnvironment, readTableEnvironment } from '#shared/config/environment.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createConnectionStore } from '#shared/data/connection-store.ts';
import { createExternalKeys } from '#shared/data/external-keys.ts';
import { createLinkMaker } from '#shared/data/link-secrets.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation-store.ts';
import { createTable } from '#shared/data/table.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createConnectAts } from './connect-ats.ts';

const { baseUrl } = readSiteEnvironment();
const linkKeys = readLinkKeys();
const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const checks = { checks: createCheckStore(table, linkKeys), externalKeys: createExternalKeys(table) };
const owners = { organisations: createOrganisationStore(table), connections: createConnectionStore(table) };
const links = { baseUrl, linkMaker: createLinkMaker(linkKeys, baseUrl) };
const world = { clock: () => new Date().toISOString(), newId, throttle: createThrottle() };
const process = createConnectAts({ ...checks, ...owners, ...links, ...world });

export const handler = httpHandler({ kind: 'api', service: 'connect-ats' }, process);
