import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readTableEnvironment } from '#shared/config/environment.ts';
import { createLinkStore } from '#shared/data/access/link-store.ts';
import { createCheckFiles } from '#shared/data/checks/check-files.ts';
import { newId } from '#shared/data/new-id.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import { createTemplateFinder } from '#shared/data/organisation/template-finder.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createTakesMail } from '#shared/messaging/mail/takes-mail.ts';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { createSubmitReferees } from './submit-referees.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const linkKeys = readLinkKeys();

const process = createSubmitReferees({
  checks: createCheckFiles(table, linkKeys),
  organisations: createRecentOrganisations(table, clock),
  links: createLinkStore(table, Object.keys(linkKeys.keys)),
  findTemplate: createTemplateFinder(table),
  takesMail: createTakesMail(),
  loadMarkMaker: async () => (await import('#shared/data/signals/mark-maker.ts')).createMarkMaker(linkKeys),
  throttle: createLinkThrottle(),
  openOwnData: async () => {
    const { createOwnDataStores } = await import('#shared/data/subjects/own-data-stores.ts');
    return { ...createOwnDataStores(table, linkKeys), newId };
  },
  clock,
  newId,
});

export const handler = httpHandler({ kind: 'page', service: 'submit-referees' }, process);
