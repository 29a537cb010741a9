import { createHmac } from 'node:crypto';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createExternalKeys } from '#shared/data/connections/external-keys.ts';
import { createInboundStore } from '#shared/data/inbound/inbound-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import type { Table } from '#shared/data/table.ts';
import { teamtailorAppOwner } from '#shared/domain/connections/teamtailor-app.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { answerTeamtailor } from '../../../functions/connect-ats/teamtailor/answer-teamtailor.ts';
import { buildOrganisation, startTime } from '../builders/check-builders.ts';
import { buildConnection } from '../builders/connection-builders.ts';
import { buildHttpRequest } from '../http/http-request.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
export const partnerKey = 'the key of this partner';

/** The webhook that the documents show, with other people in it; `company` stands beside the event or in it. */
export const webhookOf = (changes: Readonly<Record<string, unknown>> = {}, number = 1) => ({
  'partner-event': {
    id: `f3d7e8e2-da33-4c10-ae5f-0e7f4d46f6${String(number).padStart(2, '0')}`,
    'webhook-data': {
      'form-sv': 'tpl_short',
      'form-en': '',
      'num-referees-requested': '3',
      'relation-verification': '1',
      'referee-requests-choice': 'email',
    },
    'partner-result': {
      id: `1a6d5a41-f0dd-4226-9d3b-1863${String(number).padStart(8, '0')}`,
      status: 'sending',
      'update-url': `https://api.teamtailor.com/partner/v1/partner-results/1a6d5a41-f0dd-4226-9d3b-1863${String(number).padStart(8, '0')}`,
    },
    candidate: teamtailorCandidate(),
    ...changes,
  },
  company: {
    uuid: 'vAXspNm0J2Y',
    name: 'Acme',
    url: 'https://career.example.org',
    logotype: 'https://example.org/logo',
  },
});

export const teamtailorCandidate = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 54_321,
  uuid: '092fba68-496c-4d44-9821-3496be2631ea',
  'first-name': 'Kim',
  'last-name': 'Lund',
  email: 'kim.lund@example.org',
  phone: '+46701740605',
  'picture-url': 'https://example.org/picture',
  tags: ['developer', 'ruby'],
  'job-offers': [{ id: '8734sg4d', salary: { amount: '2000', currency: 'EUR' }, status: 'accepted' }],
  job: {
    id: 12_345,
    title: 'Enhetschef',
    'stage-id': 1,
    stage: 'After Interview',
    'trigger-id': 1,
    status: { rejected: false },
    'triggered-by': { id: 31, email: 'rita.ek@example.org', name: 'Rita Ek' },
  },
  recruiter: { name: 'Ali Demir', email: 'ali.demir@example.org', phone: '+46701740606' },
  locations: [{ name: 'Stockholm', address: 'Gatan 18, Stockholm' }],
  questions: [{ question: 'What are your preferred environments?', answer: ['Ruby on Rails'] }],
  'custom-fields': [{ 'social-security-number': { value: '123456-7890', type: 'text' } }],
  ...changes,
});

export const signatureOf = (eventId: string, secret: string, time: number): string =>
  `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${eventId}`).digest('hex')},v0=${'0'.repeat(64)}`;

type Choices = Readonly<{
  organisation?: Partial<Organisation>;
  webhookSecret?: string;
  /** What the functions write to, when that is not the table itself. */
  working?: Table;
  isActive?: boolean;
}>;

/** An organisation with a Teamtailor connection, on a real table, and Teamtailor's calls to it. */
export async function givenTeamtailor(table: Table, choices: Choices = {}) {
  const { open, seal } = createSealedSecrets(linkKeys);
  const organisation = buildOrganisation({ id: newId('org'), ...choices.organisation });
  const connection = buildConnection('teamtailor', {
    id: newId('con'),
    organisationId: organisation.id,
    active: choices.isActive ?? true,
  });
  const providerKey = newId('key');
  await createOrganisationStore(table).create(organisation);
  const opens = { organisationId: organisation.id, connectionId: connection.id, details: {}, expiresAt: null };
  await createConnectionStore(table).create(connection, [
    { ...opens, purpose: 'teamtailor_provider', secret: providerKey, isTaken: true },
  ]);
  const { webhookSecret } = choices;
  const app = {
    version: 1,
    sealedPartnerKey: seal(teamtailorAppOwner, partnerKey),
    sealedWebhookSecret: webhookSecret === undefined ? null : seal(teamtailorAppOwner, webhookSecret),
    hosts: [],
  };
  const portsOn = (on: Table) => ({
    checks: createCheckStore(on, linkKeys),
    connections: createConnectionStore(on),
    externalKeys: createExternalKeys(on),
    inbound: createInboundStore(on),
    organisations: { ...createOrganisationStore(on), loadRecent: createOrganisationStore(on).load },
    templates: createTemplateStore(on),
    teamtailorApps: { load: () => Promise.resolve(app) },
    openSecret: open,
    open,
    clock: () => startTime,
    newId,
  });
  const call = async (
    method: string,
    path: string,
    sent: Readonly<{
      body?: unknown;
      headers?: Readonly<Record<string, string>>;
      query?: Readonly<Record<string, string>>;
    }> = {},
  ) => {
    const response = await answerTeamtailor({
      ports: portsOn(choices.working ?? table),
      path,
      request: buildHttpRequest({
        method,
        path: `/ats/teamtailor/${path}`,
        query: sent.query ?? {},
        headers: { authorization: `Bearer ${providerKey}`, ...sent.headers },
        body: sent.body === undefined ? null : typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body),
      }),
    });
    return { status: response.status, type: response.headers['content-type'], body: String(response.body) };
  };
  const all = { status: null, projectExternalId: null, candidateExternalId: null };
  return {
    organisation,
    connection,
    providerKey,
    call,
    portsOn,
    send: (body: unknown = webhookOf(), headers: Readonly<Record<string, string>> = {}) =>
      call('POST', 'webhook', { body, headers }),
    checks: async () =>
      await createCheckStore(table, linkKeys).list({ id: organisation.id, live: true }, all, {
        limit: 50,
        cursor: null,
      }),
  };
}
