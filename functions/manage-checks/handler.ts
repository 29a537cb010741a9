import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readSiteEnvironment, readTableEnvironment } from '#shared/config/environment.ts';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createAuditActors } from '#shared/data/audit/audit-actors.ts';
import { createAuditNotes } from '#shared/data/audit/audit-notes.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createDeskStores } from '#shared/data/desk-stores.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { createManageChecks } from './manage-checks.ts';

const { baseUrl } = readSiteEnvironment();
const linkKeys = readLinkKeys();
const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const checks = createCheckStore(table, linkKeys);
const sessions = createSessionStore({ table, linkKeys, baseUrl, newId });
const links = { linkMaker: createLinkMaker(linkKeys, baseUrl), throttle: createLinkThrottle() };
const loadLogos = async () => (await import('#shared/data/organisation/logo-store.ts')).createLogoStore(table, clock);
let logos: ReturnType<typeof loadLogos> | null = null;
const openLogos = (): ReturnType<typeof loadLogos> => {
  logos ??= loadLogos();
  return logos;
};

const openStores = async () => (await import('#shared/data/administrator-stores.ts')).createAdministratorStores(table);

const process = createManageChecks({
  checks,
  ...createDeskStores(table, linkKeys, checks),
  organisations: { ...createOrganisationStore(table), ...createRecentOrganisations(table, clock) },
  logos: { loadRecent: async (...asked) => (await openLogos()).loadRecent(...asked) },
  sessions,
  openDrafts: async () => (await openStores()).drafts,
  openConnections: openStores,
  openPresets: async () => (await openStores()).presets,
  audit: {
    ...createAuditNotes(table),
    list: async (...asked) => (await openStores()).trail.list(...asked),
  },
  auditActors: createAuditActors(table, linkKeys),
  callBook: {
    taken: async (...asked) => (await import('#shared/data/checks/call-book.ts')).createCallBook(table).taken(...asked),
  },
  openTombstones: async () => (await openStores()).tombstones,
  openPeople: async () =>
    (await import('#shared/data/subjects/subject-stores.ts')).createSubjectStores(table, linkKeys),
  openNotices: async () =>
    (await import('#shared/data/outbox/recruiter-notices.ts')).createRecruiterNotices(table, linkKeys),
  loadDrawing: async () => (await import('#shared/pdf/load-drawing.ts')).loadDrawing(),
  deadLetters: {
    replay: async (letter, now) =>
      (await import('#shared/data/outbox/dead-letters.ts')).createDeadLetters(table).replay(letter, now),
  },
  ...links,
  baseUrl,
  clock,
  newId,
});

export const handler = httpHandler({ kind: 'page', service: 'manage-checks' }, process);
