import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { brandColours } from '#shared/domain/organisation/brand-colours.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { answeredFile, answeredSubmissions, reportLink } from '#tests/support/builders/answered-check.ts';
import { buildOrganisation, daysAfter, testId } from '#tests/support/builders/check-builders.ts';
import { drawTestDocument } from '#tests/support/documents/test-fonts.ts';
import { fakeReaderProofs } from '#tests/support/fakes/fake-reader-proofs.ts';
import { fakeReportStore } from '#tests/support/fakes/fake-report-store.ts';
import { findBuiltIn } from '#tests/support/fakes/fake-template-store.ts';
import { generateReport } from '../../../../functions/generate-report/generate-report.ts';
import { createDrawReport } from '../../../../functions/generate-report/pdf/draw-report.ts';

export const secret = 'aB3xY9kQ2mT7aB3xY9kQ2m';

type World = Readonly<{
  file: CheckFile;
  submissions: readonly Submission[];
  organisation: Organisation;
  generation: number;
}>;

/** A report link in a reader's hands; what it leads to can be changed between requests. */
export function reportRoad(changes: Partial<World> = {}) {
  let world: World = {
    file: answeredFile(),
    submissions: answeredSubmissions,
    organisation: buildOrganisation({ branding: { colours: brandColours('#0b5f50'), logo: null } }),
    generation: reportLink.linkGeneration,
    ...changes,
  };
  let now = daysAfter(4);
  const openings: string[] = [];
  const fetches: string[] = [];
  const readings: string[] = [];
  const proofs = fakeReaderProofs();
  const reports = fakeReportStore();
  const noted: { checkId: string; at: string; stored: number }[] = [];
  let drawn = 0;
  const process = generateReport({
    clock: () => now,
    throttle: createLinkThrottle(),
    links: {
      find: async (given) =>
        given === secret
          ? {
              purpose: 'report',
              organisationId: world.organisation.id,
              checkId: world.file.check.id,
              person: reportLink.id,
              generation: world.generation,
            }
          : null,
    },
    organisations: { loadRecent: async () => world.organisation },
    checks: {
      load: async () => world.file,
      findGone: async () => null,
      loadSubmissions: async () => world.submissions,
      recordOpening: async (_, linkId, __, { readerId } = {}) => {
        openings.push(readerId ?? linkId);
      },
      recordFetch: async (_, link) => {
        fetches.push(link.id);
      },
    },
    loadReaders: async () => ({
      proofs,
      notes: {
        note: async (_, linkId, email) => {
          readings.push(`${linkId} ${email}`);
          return testId('rdr', readings.length);
        },
      },
    }),
    loadReports: async () => reports,
    reportOrigin: 'https://s3.example.org',
    noteReport: async (check, at) => {
      noted.push({ checkId: check.id, at, stored: reports.reports.size });
    },
    findTemplate: findBuiltIn,
    loadDrawing: async () => {
      drawn += 1;
      return createDrawReport(drawTestDocument);
    },
  });
  type Texts = Readonly<Record<string, string>>;
  let cookies: Texts = {};
  const get = (path: string, headers: Texts = {}, method = 'GET', query: Texts = {}, body: string | null = null) => {
    const request: HttpRequest = {
      method,
      path,
      query,
      headers,
      cookies,
      body,
      requestId: 'request-1',
      sourceIp: '192.0.2.1',
    };
    return process(request);
  };
  /** A form of the link, in a browser that keeps what it is given. */
  const send = async (under: string, fields: Texts = {}) => {
    const answer = await get(`/r/${secret}${under}`, {}, 'POST', {}, new URLSearchParams(fields).toString());
    for (const cookie of answer.cookies ?? []) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies = { ...cookies, [name]: value };
    }
    return answer;
  };
  return {
    get,
    send,
    proofs,
    /** Who of a domain has read. */
    readings,
    /** As another browser, which keeps nothing. */
    forget: () => {
      cookies = {};
    },
    reports,
    openings,
    fetches,
    timesDrawn: () => drawn,
    /** When a report was to be stored, and how many were by then. */
    noted,
    readPage: (query: Texts = {}) => get(`/r/${secret}`, {}, 'GET', query),
    askHead: (under = '') => get(`/r/${secret}${under}`, {}, 'HEAD'),
    post: (under = '', headers: Readonly<Record<string, string>> = {}) => get(`/r/${secret}${under}`, headers, 'POST'),
    fetchPdf: () => get(`/r/${secret}/pdf`),
    at: (time: string) => {
      now = time;
    },
    become: (next: Partial<World>) => {
      world = { ...world, ...next };
    },
  };
}
