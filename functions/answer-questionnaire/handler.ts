import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readTableEnvironment } from '#shared/config/environment.ts';
import { createCallBook } from '#shared/data/call-book.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createLinkStore } from '#shared/data/link-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation-store.ts';
import { createTable } from '#shared/data/table.ts';
import { createTemplateFinder } from '#shared/data/template-finder.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createLinkThrottle } from '#shared/web/link-throttle.ts';
import { createAnswerQuestionnaire } from './answer-questionnaire.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const linkKeys = readLinkKeys();
const process = createAnswerQuestionnaire({
  checks: createCheckStore(table, linkKeys),
  organisations: createOrganisationStore(table),
  links: createLinkStore(table, Object.keys(linkKeys.keys)),
  calls: createCallBook(table),
  writeCalendar: async (entry) => (await import('#shared/messaging/calendar/write-own-call.ts')).writeOwnCall(entry),
  throttle: createLinkThrottle(),
  findTemplate: createTemplateFinder(table),
  clock: () => new Date().toISOString(),
  newId,
});

export const handler = httpHandler({ kind: 'page', service: 'answer-questionnaire' }, process);
