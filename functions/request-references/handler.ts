import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readSiteEnvironment, readTableEnvironment } from '#shared/config/environment.ts';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSymbolSigner } from '#shared/data/access/symbol-signer.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import { createTemplateFinder } from '#shared/data/organisation/template-finder.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createRequestReferences } from './request-references.ts';

const { baseUrl } = readSiteEnvironment();
const linkKeys = readLinkKeys();
const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const { loadRecent } = createRecentOrganisations(table, clock);
const organisations = { ...createOrganisationStore(table), loadRecent };
const stores = { checks: createCheckStore(table, linkKeys), organisations };
const links = { baseUrl, linkMaker: createLinkMaker(linkKeys, baseUrl), ...createSymbolSigner(linkKeys) };
const idempotency = createIdempotencyStore(table);
const findTemplate = createTemplateFinder(table);
const process = createRequestReferences({
  ...stores,
  idempotency,
  findTemplate,
  ...links,
  clock,
  newId,
  throttle: createThrottle(),
});

export const handler = httpHandler({ kind: 'api', service: 'request-references' }, process);
