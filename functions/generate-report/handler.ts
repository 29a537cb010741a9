import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { environmentCredentials } from '#shared/aws/environment-credentials.ts';
import { s3Place } from '#shared/aws/service-endpoint.ts';
import { readBucketEnvironment, readTableEnvironment } from '#shared/config/environment.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createLinkStore } from '#shared/data/link-store.ts';
import { createOrganisationStore } from '#shared/data/organisation-store.ts';
import { createReportStore } from '#shared/data/report-store.ts';
import { createTable } from '#shared/data/table.ts';
import { builtInTemplate } from '#shared/domain/templates/built-in-templates.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createLinkThrottle } from '#shared/web/link-throttle.ts';
import { generateReport } from './generate-report.ts';

// Readers change nothing that has a link.
const noLinkKeys = { current: '', keys: {} };
const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const checks = createCheckStore(table, noLinkKeys);
const stores = { checks, links: createLinkStore(table), organisations: createOrganisationStore(table) };
const reports = createReportStore({ ...readBucketEnvironment(), ...s3Place(), credentials: environmentCredentials });
const world = { throttle: createLinkThrottle(), clock: () => new Date().toISOString(), templateOf: builtInTemplate };
const loadDrawing = async () => (await import('./pdf/load-drawing.ts')).loadDrawing();
const process = generateReport({ ...stores, reports, ...world, loadDrawing });
export const handler = httpHandler({ kind: 'page', service: 'generate-report' }, process);
