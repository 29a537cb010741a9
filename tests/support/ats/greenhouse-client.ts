import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createExternalKeys } from '#shared/data/connections/external-keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createPresetStore } from '#shared/data/organisation/preset-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import type { Table } from '#shared/data/table.ts';
import type { GreenhouseSettings } from '#shared/domain/connections/connection.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { answerGreenhouse } from '../../../functions/connect-ats/greenhouse/answer-greenhouse.ts';
import { buildOrganisation, startTime } from '../builders/check-builders.ts';
import { buildConnection } from '../builders/connection-builders.ts';
import { buildHttpRequest } from '../http/http-request.ts';

export const greenhouseUrl = (id: number): string =>
  `https://app.greenhouse.io/integrations/testing_partners/take_home_tests/${id}`;

/** What Greenhouse sends, as its documentation shows it. */
export const sendTestBody = (id: number) => ({
  partner_test_id: 'pre_standard',
  candidate: {
    first_name: 'Kim',
    last_name: 'Lund',
    preferred_name: null,
    resume_url: 'https://files.example.org/resume?sig=1',
    phone_number: '+46 70 174 06 05',
    email: 'kim.lund@example.org',
    greenhouse_profile_url: 'https://app.greenhouse.io/people/17681532?application_id=26234709',
  },
  sent_by: 'rita.ek@example.org',
  url: greenhouseUrl(id),
});

type Choices = Readonly<{
  organisation?: Partial<Organisation>;
  settings?: GreenhouseSettings;
  live?: boolean;
  active?: boolean;
}>;

const basic = (key: string): string => `Basic ${Buffer.from(`${key}:`).toString('base64')}`;

/** An organisation with a Greenhouse connection, on a real table, and Greenhouse's calls to it. */
export async function givenGreenhouse(table: Table, choices: Choices = {}) {
  const organisation = buildOrganisation({ id: newId('org'), ...choices.organisation });
  const organisations = createOrganisationStore(table);
  const connections = createConnectionStore(table);
  const presets = createPresetStore(table);
  const checks = createCheckStore(table, { current: '1', keys: { '1': 'a key for tests' } });
  const connection = buildConnection('greenhouse', {
    id: newId('con'),
    organisationId: organisation.id,
    live: choices.live ?? true,
    active: choices.active ?? true,
    settings: choices.settings ?? { hosts: [] },
  });
  const key = `vgh_${newId('key')}`;
  await organisations.create(organisation);
  await connections.create(connection, [
    {
      purpose: 'greenhouse_key',
      organisationId: organisation.id,
      connectionId: connection.id,
      details: {},
      expiresAt: null,
      secret: key,
    },
  ]);
  const ports = {
    organisations: { ...organisations, loadRecent: organisations.load },
    connections,
    presets,
    checks,
    externalKeys: createExternalKeys(table),
    templates: createTemplateStore(table),
    throttle: createThrottle(),
    baseUrl: 'https://references.example.org',
    allowedHosts: [],
    clock: () => startTime,
    newId,
  };
  const call = async (method: string, path: string, sent: Sent = {}) => {
    const response = await answerGreenhouse({
      ports,
      path,
      request: buildHttpRequest({
        method,
        path: `/ats/greenhouse/${path}`,
        query: sent.query ?? {},
        headers: { authorization: sent.authorization ?? basic(key) },
        body: typeof sent.body === 'string' ? sent.body : sent.body === undefined ? null : JSON.stringify(sent.body),
      }),
    });
    const body: unknown = JSON.parse(response.body);
    return { status: response.status, headers: response.headers, body };
  };
  return {
    organisation,
    connection,
    key,
    checks,
    presets,
    call,
    listTests: () => call('GET', 'list_tests'),
    sendTest: (body: unknown) => call('POST', 'send_test', { body }),
    testStatus: (id: string) => call('GET', 'test_status', { query: { partner_interview_id: id } }),
    fileOf: async (id: string) => {
      const file = await checks.load(id);
      if (file === null) throw new Error('There is no such check');
      return file;
    },
  };
}

type Sent = Readonly<{ body?: unknown; query?: Readonly<Record<string, string>>; authorization?: string }>;
