import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readSiteEnvironment, readTableEnvironment } from '#shared/config/environment.ts';
import { createCallBook } from '#shared/data/call-book.ts';
import { createCheckFinder } from '#shared/data/check-finder.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createDeadLetters } from '#shared/data/dead-letters.ts';
import { createLinkMaker } from '#shared/data/link-secrets.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation-store.ts';
import { createSessionStore } from '#shared/data/session-store.ts';
import { createTable } from '#shared/data/table.ts';
import { createTemplateStore } from '#shared/data/template-store.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createLinkThrottle } from '#shared/web/link-throttle.ts';
import { createManageChecks } from './manage-checks.ts';

const { baseUrl } = readSiteEnvironment();
const linkKeys = readLinkKeys();
const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const checks = createCheckStore(table, linkKeys);
const finder = createCheckFinder(table, checks);
const sessions = createSessionStore({ table, linkKeys, baseUrl, newId });
const links = { linkMaker: createLinkMaker(linkKeys, baseUrl), throttle: createLinkThrottle() };
const world = { clock: () => new Date().toISOString(), newId };
const process = createManageChecks({
  checks,
  finder,
  organisations: createOrganisationStore(table),
  sessions,
  templates: createTemplateStore(table),
  callBook: createCallBook(table),
  deadLetters: createDeadLetters(table),
  ...links,
  ...world,
});

export const handler = httpHandler({ kind: 'page', service: 'manage-checks' }, process);
