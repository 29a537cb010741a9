import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createExternalKeys } from '#shared/data/connections/external-keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import type { Table } from '#shared/data/table.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { answerRefapp } from '../../../functions/connect-ats/refapp/answer-refapp.ts';
import { buildOrganisation, startTime } from '../builders/check-builders.ts';
import { buildConnection } from '../builders/connection-builders.ts';
import { buildHttpRequest } from '../http/http-request.ts';

type Choices = Readonly<{ organisation?: Partial<Organisation>; hosts?: readonly string[]; live?: boolean }>;
type Sent = Readonly<{
  body?: unknown;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
}>;

/** An event as Teamtailor's and Refapp's documents show it. */
export const eventOf = (customerSecret: string, changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'evt-1',
  company: { uuid: customerSecret, name: 'Acme' },
  candidate: candidateOf(),
  'partner-result': {
    id: '1a6d5a41-0000',
    status: 'sending',
    'update-url': 'https://api.teamtailor.com/partner/v1/partner-results/1a6d5a41-0000',
  },
  'webhook-data': {
    'form-sv': 'tpl_short',
    'form-en': '',
    'num-referees-requested': '3',
    'relation-verification': 'on',
    'referee-requests-choice': 'email',
  },
  ...changes,
});

export const candidateOf = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 54321,
  'first-name': 'Kim',
  'last-name': 'Lund',
  email: 'kim.lund@example.org',
  phone: '0701740605',
  'country-calling-code': '+46',
  language: 'sv',
  recruiter: { email: 'rita.ek@example.org', 'first-name': 'Rita', 'last-name': 'Ek' },
  job: { id: 12345, title: 'Enhetschef', 'private-title': false, 'client-name': null, 'recruiting-team': [] },
  referees: [],
  ...changes,
});

/** An organisation with a Refapp connection, on a real table, and an ATS's calls to it. */
export async function givenRefapp(table: Table, choices: Choices = {}) {
  const organisation = buildOrganisation({ id: newId('org'), ...choices.organisation });
  const organisations = createOrganisationStore(table);
  const connections = createConnectionStore(table);
  const checks = createCheckStore(table, { current: '1', keys: { '1': 'a key for tests' } });
  const connection = buildConnection('refapp', {
    id: newId('con'),
    organisationId: organisation.id,
    live: choices.live ?? true,
    settings: { hosts: choices.hosts ?? [] },
  });
  const [atsSecret, customerSecret] = [`vts_ats_${newId('key')}`, `vts_cus_${newId('key')}`];
  const opens = { organisationId: organisation.id, connectionId: connection.id, details: {}, expiresAt: null };
  await organisations.create(organisation);
  await connections.create(connection, [
    { ...opens, purpose: 'refapp_ats', secret: atsSecret },
    { ...opens, purpose: 'refapp_customer', secret: customerSecret },
  ]);
  const ports = {
    organisations: { ...organisations, loadRecent: organisations.load },
    connections,
    checks,
    externalKeys: createExternalKeys(table),
    templates: createTemplateStore(table),
    throttle: createThrottle(),
    clock: () => startTime,
    newId,
  };
  const call = async (method: string, path: string, sent: Sent = {}) => {
    const response = await answerRefapp({
      ports,
      path,
      request: buildHttpRequest({
        method,
        path: `/ats/refapp/${path}`,
        query: sent.query ?? {},
        headers: sent.headers ?? { authorization: `Bearer ${atsSecret}` },
        body: typeof sent.body === 'string' ? sent.body : sent.body === undefined ? null : JSON.stringify(sent.body),
      }),
    });
    const body: unknown = response.body === '' ? null : JSON.parse(response.body);
    return { status: response.status, headers: response.headers, body };
  };
  const secrets = { authorization: `Bearer ${atsSecret}`, 'x-provider-key': customerSecret };
  return {
    organisation,
    connection,
    atsSecret,
    customerSecret,
    checks,
    organisations,
    call,
    config: (query: Readonly<Record<string, string>> = {}) => call('GET', 'config', { headers: secrets, query }),
    /** Changes of the documents' example. */
    send: (changes: Readonly<Record<string, unknown>> = {}, path = 'events') =>
      call('POST', path, { body: { 'partner-event': eventOf(customerSecret, changes) } }),
    fileOf: async (id: string) => {
      const file = await checks.load(id);
      if (file === null) throw new Error('There is no such check');
      return file;
    },
  };
}
