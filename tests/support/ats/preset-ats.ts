import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createExternalKeys } from '#shared/data/connections/external-keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createPresetStore } from '#shared/data/organisation/preset-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import type { Table } from '#shared/data/table.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { answerAshby } from '../../../functions/connect-ats/ashby/answer-ashby.ts';
import { answerWorkable } from '../../../functions/connect-ats/workable/answer-workable.ts';
import { buildOrganisation, startTime } from '../builders/check-builders.ts';
import { buildConnection } from '../builders/connection-builders.ts';
import { buildHttpRequest } from '../http/http-request.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const purposes = { ashby: 'ashby_key', workable: 'workable_token' } as const;

/** What Ashby sends to start an assessment, by its guide. It knows neither a phone nor a language. */
export const ashbyStart = (changes: Readonly<Record<string, unknown>> = {}) => ({
  assessment_type_id: 'pre_standard',
  candidate: {
    ashby_id: '2f3c1b3e-9a5b-4b1c-8e2d-000000000001',
    first_name: 'Kim',
    last_name: 'Lund',
    email: 'kim.lund@example.org',
    ashby_profile_url: 'https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/2f3c1b3e',
  },
  application: { ashby_id: '2f3c1b3e-9a5b-4b1c-8e2d-000000000002', status: 'Active' },
  job: {
    ashby_id: '2f3c1b3e-9a5b-4b1c-8e2d-000000000003',
    name: 'Enhetschef',
    req_id: null,
    ashby_job_url: 'https://app.ashbyhq.com/jobs/2f3c1b3e',
    hiringTeam: [
      { email: 'ali.demir@example.org', firstName: 'Ali', lastName: 'Demir', role: 'Hiring Manager' },
      { email: 'rita.ek@example.org', firstName: 'Rita', lastName: 'Ek', role: 'Recruiter' },
    ],
  },
  ...changes,
});

/** What Workable sends for one candidate, as its documents and a provider describe it. */
export const workableAssessment = (number = 1, changes: Readonly<Record<string, unknown>> = {}) => ({
  test_id: 'pre_standard',
  job_shortcode: 'A1B2C3',
  job_title: 'Enhetschef',
  callback_url: `https://acme.workable.com/assessments/${number}`,
  candidate: { first_name: 'Kim', last_name: 'Lund', email: 'kim.lund@example.org', phone: '+46701740605' },
  ...changes,
});

type Sent = Readonly<{ body?: unknown; authorization?: string }>;

/** An organisation with a connection of an ATS that knows presets, on a real table, and the calls of that ATS. */
export async function givenPresetAts(
  table: Table,
  kind: 'ashby' | 'workable',
  choices: Readonly<{ organisation?: Partial<Organisation>; live?: boolean; active?: boolean }> = {},
) {
  const organisation = buildOrganisation({ id: newId('org'), ...choices.organisation });
  const organisations = createOrganisationStore(table);
  const connections = createConnectionStore(table);
  const checks = createCheckStore(table, linkKeys);
  const connection = buildConnection(kind, {
    id: newId('con'),
    organisationId: organisation.id,
    live: choices.live ?? true,
    active: choices.active ?? true,
  });
  const key = newId('key');
  await organisations.create(organisation);
  const opens = { organisationId: organisation.id, connectionId: connection.id, details: {}, expiresAt: null };
  await connections.create(connection, [{ ...opens, purpose: purposes[kind], secret: key }]);
  const ports = {
    organisations: { ...organisations, loadRecent: organisations.load },
    connections,
    checks,
    presets: createPresetStore(table),
    externalKeys: createExternalKeys(table),
    templates: createTemplateStore(table),
    throttle: createThrottle(),
    allowedHosts: [],
    baseUrl: 'https://ref.example.org',
    linkMaker: createLinkMaker(linkKeys, 'https://ref.example.org'),
    clock: () => startTime,
    newId,
  };
  const answer = (
    path: string,
    method: string,
    { body, authorization = `Bearer ${key}` }: Sent,
  ): Promise<HttpResponse> => {
    const request = buildHttpRequest({
      method,
      path: `/ats/${kind}/${path}`,
      headers: { authorization },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    return kind === 'ashby'
      ? answerAshby({ ports, request, path: path.toLowerCase() })
      : answerWorkable({ ports, request, path: path.toLowerCase() });
  };
  const call = async (method: string, path: string, sent: Sent = {}) => {
    const response = await answer(path, method, sent);
    const body: unknown = JSON.parse(String(response.body));
    return { status: response.status, body };
  };
  return {
    organisation,
    connection,
    key,
    checks,
    presets: ports.presets,
    call,
    fileOf: async (id: string) => {
      const file = await checks.load(id);
      if (file === null) throw new Error('There is no such check');
      return file;
    },
  };
}
