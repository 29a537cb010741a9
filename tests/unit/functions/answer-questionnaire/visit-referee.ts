import { parse } from 'node-html-parser';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import { writeOwnCall } from '#shared/messaging/calendar/write-own-call.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { type Fields, formValues, type PlainPage } from '#tests/support/browser/plain-browser.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  countingIds,
  daysAfter,
  minutesAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { fakeCheckStore } from '#tests/support/fakes/fake-check-store.ts';
import { loadFakeMarkMaker } from '#tests/support/fakes/fake-mark-maker.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { fakeOwnData } from '#tests/support/fakes/fake-own-data.ts';
import { findBuiltIn } from '#tests/support/fakes/fake-template-store.ts';
import { createCookieJar } from '#tests/support/http/cookie-jar.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { createAnswerQuestionnaire } from '../../../../functions/answer-questionnaire/answer-questionnaire.ts';

export const secret = 'A1b2C3d4E5f6G7h8I9j0kL';
const home = `https://ref.example/a/${secret}`;

export const invited = buildReferee({
  status: 'invited',
  channel: 'email',
  invitedAt: minutesAfter(5),
  answerBy: daysAfter(14),
});

export const invitedFile = (changes: Partial<CheckFile> = {}): CheckFile =>
  buildFile({ check: buildCheck({ status: 'collecting' }), referees: [invited], ...changes });

type Given = Readonly<{ file?: CheckFile; submissions?: readonly Submission[]; organisation?: Organisation }>;

/** Bo's link, opened by a browser without JavaScript, on stores in memory. */
export function visitReferee({
  file = invitedFile(),
  submissions = [],
  organisation = buildOrganisation(),
}: Given = {}) {
  const checks = fakeCheckStore();
  checks.put(file, submissions);
  let now = minutesAfter(10);
  const target = {
    purpose: 'referee',
    organisationId: organisation.id,
    checkId: file.check.id,
    person: testId('ref', 1),
    generation: 1,
  } as const;
  const ownData = fakeOwnData(checks);
  const process = createAnswerQuestionnaire({
    checks,
    organisations: fakeOrganisationStore(organisation),
    links: { find: (given) => Promise.resolve(given === secret ? target : null) },
    throttle: createLinkThrottle(),
    openOwnData: () => Promise.resolve(ownData),
    loadMarkMaker: loadFakeMarkMaker,
    calls: { taken: () => Promise.resolve([]) },
    writeCalendar: (entry) => Promise.resolve(writeOwnCall(entry)),
    findTemplate: findBuiltIn,
    clock: () => now,
    newId: countingIds(),
  });

  const jar = createCookieJar();
  const ask = async (method: string, url: URL, body: string | null): Promise<HttpResponse> => {
    const query = Object.fromEntries(url.searchParams);
    const request = buildHttpRequest({ method, path: url.pathname, query, body, cookies: jar.cookies() });
    return jar.keep(await process(request));
  };

  const pageOf = async (url: URL, response: HttpResponse): Promise<PlainPage> => {
    const location = response.headers['location'];
    if (response.status === 303 && location !== undefined) {
      const next = new URL(location, url);
      return pageOf(next, await ask('GET', next, null));
    }
    const document = parse(response.body, { comment: false });
    const text = (document.querySelector('main') ?? document).textContent.replace(/\s+/g, ' ').trim();
    return { url: url.href, status: response.status, html: response.body, document, text };
  };

  const post = async (path: string, body: string): Promise<HttpResponse> =>
    ask('POST', new URL(`${home}${path}`), body);

  return {
    checks,
    ownData,
    post,
    /** `path` begins with a slash or a question mark, or is empty for the first screen. */
    async open(path = ''): Promise<PlainPage> {
      const url = new URL(`${home}${path}`);
      return pageOf(url, await ask('GET', url, null));
    },
    /** Posts the first form of the page as it stands but for these fields, with a button or `autosave`. */
    async submit(
      page: PlainPage,
      fields: Fields = {},
      extra: Readonly<Record<string, string>> = {},
    ): Promise<PlainPage> {
      const form = page.document.querySelector('main form');
      if (form === null) throw new Error(`No form on ${page.url}: ${page.text}`);
      const body = new URLSearchParams(formValues(form).filter(([name]) => !(name in fields)));
      for (const [name, value] of Object.entries({ ...fields, ...extra })) {
        for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
      }
      const url = new URL(form.getAttribute('action') ?? '', page.url);
      return pageOf(url, await ask('POST', url, body.toString()));
    },
    passMinutes(minutes: number): void {
      now = minutesAfter(minutes, now);
    },
    referee: () => checks.files()[0]?.referees[0],
    check: () => checks.files()[0]?.check,
    draft: () => checks.loadDraft(file.check.id, testId('ref', 1)),
  };
}

export type RefereeVisit = ReturnType<typeof visitReferee>;

export const relationTyped: Fields = {
  type: 'manager',
  company: 'Nordvik omsorg AB',
  title: 'Gruppledare',
  'from-month': '3',
  'from-year': '2019',
  'to-month': '6',
  'to-year': '2023',
};
