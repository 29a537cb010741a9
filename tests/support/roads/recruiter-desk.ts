import { parse } from 'node-html-parser';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createAuditActors } from '#shared/data/audit/audit-actors.ts';
import { createAuditTrail } from '#shared/data/audit/audit-trail.ts';
import { createCallBook } from '#shared/data/checks/call-book.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStores } from '#shared/data/connections/connection-stores.ts';
import { createTombstoneStore } from '#shared/data/deletion/tombstone-store.ts';
import { createDeskStores } from '#shared/data/desk-stores.ts';
import { newId } from '#shared/data/new-id.ts';
import { createLogoStore } from '#shared/data/organisation/logo-store.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createPresetStore } from '#shared/data/organisation/preset-store.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import { createTemplateDraftStore } from '#shared/data/organisation/template-draft-store.ts';
import { createDeadLetters } from '#shared/data/outbox/dead-letters.ts';
import { createRecruiterNotices } from '#shared/data/outbox/recruiter-notices.ts';
import { createQueueCounts } from '#shared/data/queue/queue-counts.ts';
import { createSubjectStores } from '#shared/data/subjects/subject-stores.ts';
import type { Table } from '#shared/data/table.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { createManageChecks } from '../../../functions/manage-checks/manage-checks.ts';
import { formValues } from '../browser/plain-browser.ts';
import { buildOrganisation, buildRequest, contextAt, minutesAfter } from '../builders/check-builders.ts';
import { drawTestDocument } from '../documents/test-fonts.ts';
import { buildHttpRequest } from '../http/http-request.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const baseUrl = 'https://ref.example.org';

export const rita = { name: 'Rita Ek', email: 'rita.ek@example.org' };
export const eva = { name: 'Eva Roth', email: 'eva.roth@example.org' };

type Fields = Readonly<Record<string, string>>;

const sameOrigin: Fields = { 'sec-fetch-site': 'same-origin' };

/** Words of a page's main part, in one line with plain spaces. */
export const wordsOf = (page: HttpResponse): string =>
  (parse(page.body).querySelector('main')?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** The recruiter's pages on the real engine, with an organisation of its own; `now` moves by hand. */
export async function recruiterDesk(table: Table, changes: Partial<Organisation> = {}) {
  const organisation = buildOrganisation({ id: newId('org'), administrators: [eva], ...changes });
  const organisations = createOrganisationStore(table);
  await organisations.create(organisation);
  const store = createCheckStore(table, linkKeys);
  const counts = createQueueCounts(table, linkKeys);
  /** With the counts that follow an event in the cloud. */
  const checks: CheckStore = {
    ...store,
    async create(change, ...rest) {
      const created = await store.create(change, ...rest);
      await counts.note(change.check.id);
      return created;
    },
    async change(check, ...rest) {
      const changed = await store.change(check, ...rest);
      await counts.note(typeof check === 'string' ? check : check.check.id);
      return changed;
    },
  };
  const sessions = createSessionStore({ table, linkKeys, baseUrl, newId });
  const stores = createDeskStores(table, linkKeys, checks);
  let now = minutesAfter(10);
  const process = createManageChecks({
    checks,
    organisations: { ...organisations, ...createRecentOrganisations(table, () => now) },
    logos: createLogoStore(table, () => now),
    sessions,
    openDrafts: () => Promise.resolve(createTemplateDraftStore(table)),
    openConnections: () => Promise.resolve(createConnectionStores(table)),
    openPresets: () => Promise.resolve(createPresetStore(table)),
    audit: createAuditTrail(table),
    auditActors: createAuditActors(table, linkKeys),
    callBook: createCallBook(table),
    openTombstones: () => Promise.resolve(createTombstoneStore(table)),
    openPeople: () => Promise.resolve(createSubjectStores(table, linkKeys)),
    openNotices: () => Promise.resolve(createRecruiterNotices(table, linkKeys)),
    loadDrawing: () => Promise.resolve(drawTestDocument),
    deadLetters: createDeadLetters(table),
    ...stores,
    linkMaker: createLinkMaker(linkKeys, baseUrl),
    baseUrl,
    throttle: createLinkThrottle(),
    clock: () => now,
    newId,
  });

  /** A browser: keeps cookies, and says that its posts come from the page itself unless told otherwise. */
  const browser = () => {
    const cookies: Record<string, string> = {};
    const ask = async (
      method: string,
      address: string,
      body: string | null,
      headers: Fields,
    ): Promise<HttpResponse> => {
      const url = new URL(address, baseUrl);
      const query = Object.fromEntries(url.searchParams);
      const response = await process(
        buildHttpRequest({ method, path: url.pathname, query, body, headers, cookies: { ...cookies } }),
      );
      for (const cookie of response.cookies ?? []) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (cookie.includes('Max-Age=0')) delete cookies[name];
        else cookies[name] = value;
      }
      return response;
    };
    const get = (path: string, headers: Fields = {}): Promise<HttpResponse> => ask('GET', path, null, headers);
    const post = (path: string, fields: Fields | [string, string][], headers: Fields = sameOrigin) =>
      ask('POST', path, new URLSearchParams(fields).toString(), headers);
    return {
      get,
      head: (path: string): Promise<HttpResponse> => ask('HEAD', path, null, {}),
      post,
      /** A body as it is, each byte as the character of its number. */
      postRaw: (path: string, body: string, type: string) =>
        ask('POST', path, body, { ...sameOrigin, 'content-type': type }),
      /** Fills in the form in the page's main part and presses its button. */
      submit: (page: HttpResponse, fields: Fields = {}, headers?: Fields) => {
        const form = parse(page.body).querySelector('main form:not(.find)');
        if (form === null) throw new Error(`No form here: ${wordsOf(page)}`);
        const kept = formValues(form).filter(([name]) => !(name in fields));
        return post(form.getAttribute('action') ?? '', [...kept, ...Object.entries(fields)], headers);
      },
      follow: (page: HttpResponse) => get(page.headers['location'] ?? ''),
      /** Signs this person in by a link, and ends on the page that the link leads to. */
      async signIn(person: typeof rita, checkId: string | null = null, live = true) {
        const { url } = await sessions.makeLink({ organisationId: organisation.id, live, checkId, ...person }, now);
        const pressed = await post(new URL(url).pathname, {});
        return get(pressed.headers['location'] ?? '');
      },
    };
  };

  return {
    organisation,
    organisations,
    checks,
    bulkJobs: stores.bulkJobs,
    sessions,
    browser,
    at: (path: string) => `/o/${organisation.id}/${path}`,
    now: () => now,
    wait: (minutes: number) => {
      now = minutesAfter(minutes, now);
    },
    /** Starts a check, and says its id. */
    async start(request: Partial<Parameters<typeof buildRequest>[0]> = {}): Promise<string> {
      const id = newId('chk');
      const given = buildRequest({ ...request, id, organisationId: organisation.id });
      await checks.create(requestCheck(given, contextAt(now)));
      return id;
    },
  };
}

export type RecruiterDesk = Awaited<ReturnType<typeof recruiterDesk>>;
