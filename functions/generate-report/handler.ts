import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { environmentCredentials as credentials } from '#shared/aws/environment-credentials.ts';
import { s3Place } from '#shared/aws/service-endpoint.ts';
import { readBucketEnvironment, readLinkKeys, readTableEnvironment } from '#shared/config/environment.ts';
import { noLinkKeys } from '#shared/data/access/link-secrets.ts';
import { createLinkStore } from '#shared/data/access/link-store.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { noteReport } from '#shared/data/deletion/stale-reports.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import { createTemplateFinder } from '#shared/data/organisation/template-finder.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { generateReport } from './generate-report.ts';

const place = { ...readBucketEnvironment(), ...s3Place(), credentials };
const loadReports = async () => (await import('#shared/data/reports/report-store.ts')).createReportStore(place);
const loadReaders = async () =>
  (await import('#shared/data/reports/reader-stores.ts')).createReaderStores(table, linkKeys);
const loadDrawing = async () => (await import('./pdf/load-drawing.ts')).loadReportDrawing();
const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const stores = { checks: createCheckStore(table, noLinkKeys), organisations: createRecentOrganisations(table, clock) };
const linkKeys = readLinkKeys();
const links = createLinkStore(table, Object.keys(linkKeys.keys));
const findTemplate = createTemplateFinder(table);
const process = generateReport({
  ...stores,
  links,
  throttle: createLinkThrottle(),
  clock,
  findTemplate,
  loadReports,
  reportOrigin: place.endpoint.origin,
  noteReport: (check, now) => noteReport(table, check, now),
  loadReaders,
  loadDrawing,
});
export const handler = httpHandler({ kind: 'page', service: 'generate-report' }, process);
