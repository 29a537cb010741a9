import { parse } from 'node-html-parser';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckNote } from '#shared/domain/ports/check-notes.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { loadFakeMarkMaker } from '#tests/support/fakes/fake-mark-maker.ts';
import { createSubmitReferees } from '../../../functions/submit-referees/submit-referees.ts';
import { formValues } from '../browser/plain-browser.ts';
import { buildFile, buildOrganisation, countingIds, minutesAfter } from '../builders/check-builders.ts';
import { fakeCheckStore } from '../fakes/fake-check-store.ts';
import { fakeOrganisationStore } from '../fakes/fake-organisation-store.ts';
import { fakeOwnData } from '../fakes/fake-own-data.ts';
import { findBuiltIn } from '../fakes/fake-template-store.ts';
import { createCookieJar } from '../http/cookie-jar.ts';
import { buildHttpRequest } from '../http/http-request.ts';

const secret = 'goodgoodgoodgoodgoodgo';

type Given = Readonly<{
  file?: Partial<CheckFile>;
  organisation?: Partial<Organisation>;
  now?: string;
  findTemplate?: FindTemplate;
  /** What recruiters have written beside the check. */
  notes?: readonly CheckNote[];
}>;

/** The candidate's pages on stores in memory. Addresses begin after `/c/{secret}`. */
export function candidatePages(given: Given = {}) {
  const { file: changes = {}, organisation = {}, now: first = minutesAfter(10), findTemplate = findBuiltIn } = given;
  const file = buildFile(changes);
  const checks = fakeCheckStore();
  checks.put(file);
  let now = first;
  const ownData = fakeOwnData(checks, given.notes);
  const process = createSubmitReferees({
    takesMail: (domain) => Promise.resolve(domain !== 'no-mail.example.org'),
    loadMarkMaker: loadFakeMarkMaker,
    checks,
    organisations: fakeOrganisationStore(buildOrganisation(organisation)),
    links: {
      find: (wanted) =>
        Promise.resolve(
          wanted === secret
            ? {
                purpose: 'candidate',
                organisationId: file.check.organisationId,
                checkId: file.check.id,
                person: 'candidate',
                generation: 1,
              }
            : null,
        ),
    },
    findTemplate,
    throttle: createLinkThrottle(),
    openOwnData: () => Promise.resolve(ownData),
    clock: () => now,
    newId: countingIds(),
  });

  const jar = createCookieJar();
  const ask = async (method: string, address: string, body: string | null, given = secret): Promise<HttpResponse> => {
    const [path = '', query = ''] = address.replace(`/c/${given}`, '').split('?');
    const response = await process(
      buildHttpRequest({
        method,
        cookies: jar.cookies(),
        path: `/c/${given}${path}`,
        query: Object.fromEntries(new URLSearchParams(query)),
        body,
      }),
    );
    return jar.keep(response);
  };

  return {
    ownData,
    /** Somebody else opens the link, in a browser of their own. */
    changeBrowser: jar.forget,
    file: (): CheckFile => checks.files()[0] ?? file,
    put: checks.put,
    wait: (minutes: number) => {
      now = minutesAfter(minutes, now);
    },
    get: (address = '', given = secret) => ask('GET', address, null, given),
    post: (address: string, fields: Readonly<Record<string, string>>) =>
      ask('POST', address, new URLSearchParams(fields).toString()),
    /** Fills in the page's form and presses its first button, as a browser would. */
    submit: (page: HttpResponse, fields: Readonly<Record<string, string>> = {}) => {
      const form = parse(page.body).querySelector('form');
      if (form === null) throw new Error('There is no form on this page');
      const typed = Object.fromEntries(formValues(form));
      return ask('POST', form.getAttribute('action') ?? '', new URLSearchParams({ ...typed, ...fields }).toString());
    },
    follow: (page: HttpResponse) => ask('GET', page.headers['location'] ?? '', null),
  };
}

/** Bo Ahl as the candidate types him in. */
export const typedBo = {
  first: 'Bo',
  last: 'Ahl',
  mail: 'bo.ahl@example.org',
  tel: '070-174 06 21',
  lang: 'sv',
  rel: 'manager',
  company: 'Nordvik omsorg AB',
  title: 'Gruppledare',
  'from-month': '3',
  'from-year': '2019',
  'to-month': '6',
  'to-year': '2023',
} as const;

export const typedEva = {
  ...typedBo,
  first: 'Eva',
  last: 'Roth',
  mail: 'eva.roth@example.org',
  tel: '',
  lang: 'de',
} as const;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words of a page's main part, in one line with plain spaces, one between the parts of a list. */
export const wordsOf = (page: HttpResponse): string =>
  inOneLine(parse(page.body.replaceAll(/<(dd|dt|li|p)>/g, ' <$1>')).querySelector('main')?.textContent ?? '');

/** The same of the whole page. */
export const allWordsOf = (page: HttpResponse): string =>
  inOneLine(parse(page.body).querySelector('body')?.textContent ?? '');
