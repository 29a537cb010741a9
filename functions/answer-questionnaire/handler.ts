import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readTableEnvironment } from '#shared/config/environment.ts';
import { createLinkStore } from '#shared/data/access/link-store.ts';
import { createCallBook } from '#shared/data/checks/call-book.ts';
import { createCheckFiles } from '#shared/data/checks/check-files.ts';
import { newId } from '#shared/data/new-id.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import { createTemplateFinder } from '#shared/data/organisation/template-finder.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { createAnswerQuestionnaire } from './answer-questionnaire.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const linkKeys = readLinkKeys();
const process = createAnswerQuestionnaire({
  checks: createCheckFiles(table, linkKeys),
  organisations: createRecentOrganisations(table, clock),
  links: createLinkStore(table, Object.keys(linkKeys.keys)),
  calls: createCallBook(table),
  writeCalendar: async (entry) => (await import('#shared/messaging/calendar/write-own-call.ts')).writeOwnCall(entry),
  loadMarkMaker: async () => (await import('#shared/data/signals/mark-maker.ts')).createMarkMaker(linkKeys),
  throttle: createLinkThrottle(),
  openOwnData: async () => {
    const { createOwnDataStores } = await import('#shared/data/subjects/own-data-stores.ts');
    return { ...createOwnDataStores(table, linkKeys), newId };
  },
  findTemplate: createTemplateFinder(table),
  clock,
  newId,
});

export const handler = httpHandler({ kind: 'page', service: 'answer-questionnaire' }, process);
