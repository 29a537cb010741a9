import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { environmentCredentials as credentials } from '#shared/aws/environment-credentials.ts';
import { s3Place } from '#shared/aws/service-endpoint.ts';
import { readBucketEnvironment, readTableEnvironment } from '#shared/config/environment.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createLinkStore } from '#shared/data/link-store.ts';
import { createOrganisationStore } from '#shared/data/organisation-store.ts';
import { createTable } from '#shared/data/table.ts';
import { createTemplateFinder } from '#shared/data/template-finder.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createLinkThrottle } from '#shared/web/link-throttle.ts';
import { generateReport } from './generate-report.ts';

// Readers change nothing that has a link.
const noLinkKeys = { current: '', keys: {} };
const place = { ...readBucketEnvironment(), ...s3Place(), credentials };
const loadReports = async () => (await import('#shared/data/report-store.ts')).createReportStore(place);
const loadDrawing = async () => (await import('./pdf/load-drawing.ts')).loadDrawing();
const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const stores = { checks: createCheckStore(table, noLinkKeys), organisations: createOrganisationStore(table) };
const world = { links: createLinkStore(table), throttle: createLinkThrottle(), clock: () => new Date().toISOString() };
const findTemplate = createTemplateFinder(table);
const process = generateReport({ ...stores, ...world, findTemplate, loadReports, loadDrawing });
export const handler = httpHandler({ kind: 'page', service: 'generate-report' }, process);
