import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createTeamtailorAdapter } from '#shared/ats/teamtailor/teamtailor-adapter.ts';
import type { CheckSource } from '#shared/domain/check/check-source.ts';
import type { EventType } from '#shared/domain/check/event.ts';
import { type CheckStatus, checkStatuses } from '#shared/domain/check/lifecycle.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { PushAnswer, PushRequest } from '#shared/domain/ports/push-adapter.ts';
import { newDelivery } from '#shared/domain/push/delivery.ts';
import { toldEvent } from '#shared/domain/push/told-event.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';

const updateUrl = 'https://api.teamtailor.com/partner/v1/partner-results/3230d614';

type Choices = Readonly<{
  type?: EventType;
  status?: CheckStatus;
  referees?: readonly Referee[];
  updateUrl?: string;
  lastSaid?: string;
  hosts?: readonly string[];
  isReady?: boolean;
  active?: boolean;
  language?: Language;
}>;

const answered = (status: number): PushAnswer => ({ outcome: 'answered', status, headers: {}, body: '' });
const bo = buildReferee({ status: 'answered', answersVersion: 1 });

function given(choices: Choices = {}, answer = answered(200)) {
  const asked: PushRequest[] = [];
  const source: CheckSource = {
    kind: 'teamtailor',
    connectionId: testId('con', 1),
    externalKey: 'result|3230d614',
    details: { resultId: '3230d614', updateUrl: choices.updateUrl ?? updateUrl },
  };
  const connection = buildConnection('teamtailor', { active: choices.active ?? true });
  const app = { version: 1, sealedPartnerKey: 'sealed', sealedWebhookSecret: null, hosts: choices.hosts ?? [] };
  const adapter = createTeamtailorAdapter({
    connections: { load: (_, id) => Promise.resolve(id === connection.id ? connection : null) },
    organisations: { load: () => Promise.resolve(buildOrganisation({ language: choices.language ?? 'en' })) },
    teamtailorApps: { load: () => Promise.resolve(choices.isReady === false ? null : app) },
    open: ({ id }, sealed) => `${sealed} of ${id}`,
    allowedHosts: [],
    links: { urlOf: ({ purpose, person }) => `https://ref.example.org/${purpose}/${person}` },
    baseUrl: 'https://ref.example.org',
  });
  const { status = 'collecting', referees = [] } = choices;
  const check = buildCheck({ status, source });
  const type = choices.type ?? 'referee.answered';
  const event = toldEvent(check, referees, { number: 3, type, at: startTime, actor: 'system', refereeId: null });
  const file = buildFile({ check, referees, reportLinks: [makeReportLink(testId('lnk', 1), null, startTime)] });
  const push = () =>
    adapter.push(newDelivery(event, { endpointId: connection.id, endpointKind: 'teamtailor' }, startTime), {
      event,
      file,
      now: startTime,
      lastSaid: choices.lastSaid ?? null,
      send: (request) => {
        asked.push(request);
        return Promise.resolve(answer);
      },
    });
  return { adapter, event, asked, push };
}

/** What the documents let an update hold, and no more: no score, no grade, nothing of the candidate's own. */
const flat = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const result = z.strictObject({
  data: z.strictObject({
    type: z.literal('partner-results'),
    id: z.string(),
    attributes: z.strictObject({
      status: z.enum(['sending', 'sent', 'pending', 'completed', 'failed']),
      summary: z.string().min(1).max(150),
      url: z.url({ protocol: /^https$/ }),
      details: flat,
      attachments: z.array(z.strictObject({ url: z.url(), description: z.string().min(1) })),
      actions: z.array(z.strictObject({ buttonText: z.string().min(1), endpoint: z.literal('remind') })),
    }),
  }),
});

const bodyOf = ([request]: readonly PushRequest[]) => result.parse(JSON.parse(request?.body ?? 'null')).data;

describe('Teamtailor is told', () => {
  test('by a PUT in JSON:API with the key of the deployment', async () => {
    const { asked, push } = given();
    expect(await push()).toMatchObject({ outcome: 'delivered', status: 200 });
    const headers = {
      authorization: 'Bearer sealed of teamtailor',
      'content-type': 'application/vnd.api+json',
      'x-api-version': '20180828',
    };
    expect(asked).toMatchObject([{ method: 'PUT', url: updateUrl, headers }]);
  });

  test('how far it has come, with links for the recruiter and a button', async () => {
    const { asked, push } = given({ referees: [bo] });
    await push();
    const checkPage = `https://ref.example.org/o/${testId('org', 1)}/checks/${testId('chk', 1)}`;
    const report = `https://ref.example.org/report/${testId('lnk', 1)}`;
    expect(bodyOf(asked)).toEqual({
      type: 'partner-results',
      id: '3230d614',
      attributes: {
        status: 'pending',
        summary: '1 of 2 answers in',
        url: report,
        details: { Answers: '1 of 2 answers in' },
        attachments: [
          { url: checkPage, description: 'Link to the candidate' },
          { url: `${report}/pdf`, description: 'Reference report (PDF)' },
        ],
        actions: [{ buttonText: 'Remind', endpoint: 'remind' }],
      },
    });
  });

  test.each(languages.flatMap((language) => checkStatuses.map((status) => [language, status] as const)))(
    'in %s, when it is %s, in a body that its documents allow',
    async (language, status) => {
      const { asked, push } = given({ language, status, referees: [bo] });
      await push();
      const { attributes } = bodyOf(asked);
      const isOver = !['accepted', 'candidate_invited', 'collecting'].includes(status);
      expect(attributes.actions.length).toBe(isOver ? 0 : 1);
    },
  );

  test('nothing twice, and again what it was not told last', async () => {
    const first = await given().push();
    const lastSaid = first.outcome === 'delivered' ? (first.said ?? '') : '';
    const again = given({ lastSaid });
    expect(await again.push()).toMatchObject({ outcome: 'obsolete', reason: 'said_before' });
    expect(again.asked).toEqual([]);
    expect(await given({ lastSaid, referees: [bo] }).push()).toMatchObject({ outcome: 'delivered' });
  });
});

describe('the address', () => {
  test.each(['api.teamtailor.com', 'api.na.teamtailor.com', 'api.au.teamtailor.com'])('of %s is told', async (host) => {
    const { asked, push } = given({ updateUrl: `https://${host}/partner/v1/partner-results/1` });
    expect(await push()).toMatchObject({ outcome: 'delivered' });
    expect(asked).toHaveLength(1);
  });

  test.each([
    'https://evil.example/partner/v1/partner-results/1',
    'https://api.teamtailor.com.evil.example/1',
    'https://api.teamtailor.com@evil.example/1',
    'https://api.teamtailor.com:8443/1',
    'https://teamtailor.com/1',
    'http://api.teamtailor.com/1',
    'http://169.254.169.254/1',
  ])('%s is never shown the key', async (url) => {
    const { asked, push } = given({ updateUrl: url });
    expect(await push()).toMatchObject({ outcome: 'obsolete', reason: 'host_not_allowed' });
    expect(asked).toEqual([]);
  });
});

test.each([
  [answered(204), 'delivered'],
  [answered(404), 'obsolete'],
  [answered(410), 'obsolete'],
  [answered(400), 'dead'],
  [answered(422), 'dead'],
  [answered(401), 'retry'],
  [answered(429), 'retry'],
  [answered(500), 'retry'],
  [{ outcome: 'failed', reason: 'timed_out' }, 'retry'],
] satisfies [PushAnswer, string][])('after %j it is %s', async (answer, outcome) => {
  expect(await given({}, answer).push()).toMatchObject({ outcome });
});

test('Without the key of the deployment results wait; a connection that is off, or of another kind, is not told', async () => {
  expect(await given({ isReady: false }).push()).toMatchObject({ outcome: 'retry', reason: 'bearer_missing' });
  expect(await given({ active: false }).push()).toMatchObject({ outcome: 'obsolete' });
  const { adapter, event } = given();
  expect(await adapter.endpointsFor(event)).toEqual([testId('con', 1)]);
  const { source } = event;
  if (source === null) throw new Error('It has a source');
  expect(await adapter.endpointsFor({ ...event, source: { ...source, kind: 'refapp' } })).toEqual([]);
});
