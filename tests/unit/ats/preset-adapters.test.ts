import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createAshbyAdapter } from '#shared/ats/ashby/ashby-adapter.ts';
import { createWorkableAdapter } from '#shared/ats/workable/workable-adapter.ts';
import { type CheckStatus, checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { checkOfUuid, uuidOfCheck } from '#shared/domain/check/uuid-of-check.ts';
import { languages } from '#shared/domain/language.ts';
import type { PushAnswer, PushRequest, PushResult } from '#shared/domain/ports/push-adapter.ts';
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

type Kind = 'ashby' | 'workable';
type Choices = Readonly<{
  status?: CheckStatus;
  number?: number;
  language?: (typeof languages)[number];
  lastSaid?: string;
  hasKey?: boolean;
  hosts?: readonly string[];
  callbackUrl?: string;
}>;

const answered = (status: number, body = ''): PushAnswer => ({ outcome: 'answered', status, headers: {}, body });
const bo = buildReferee({ status: 'answered', answersVersion: 1 });

function given(kind: Kind, choices: Choices = {}, answer = answered(200)) {
  const asked: PushRequest[] = [];
  const connection = buildConnection(kind, {
    secrets: choices.hasKey === false ? {} : { resultsKey: 'sealed' },
    settings: { hosts: choices.hosts ?? [] },
  });
  const ports = {
    connections: { load: () => Promise.resolve(connection) },
    organisations: { load: () => Promise.resolve(buildOrganisation({ language: choices.language ?? 'en' })) },
    open: (_: unknown, sealed: string) => `opened ${sealed}`,
    allowedHosts: [],
    links: {
      urlOf: ({ purpose, person }: Readonly<{ purpose: string; person: string }>) =>
        `https://ref.example.org/${purpose}/${person}`,
    },
    baseUrl: 'https://ref.example.org',
  };
  const adapter = kind === 'ashby' ? createAshbyAdapter(ports) : createWorkableAdapter(ports);
  const { callbackUrl = 'https://acme.workable.com/assessments/1' } = choices;
  const details = kind === 'workable' ? { callbackUrl } : {};
  const source = { kind, connectionId: connection.id, externalKey: 'a', details };
  const check = buildCheck({ status: choices.status ?? 'collecting', source });
  const happened = { number: choices.number ?? 3, type: 'reference_check.completed', actor: 'system' } as const;
  const event = toldEvent(check, [bo], { ...happened, at: startTime, refereeId: null });
  const file = buildFile({ check, referees: [bo], reportLinks: [makeReportLink(testId('lnk', 1), null, startTime)] });
  const push = (): Promise<PushResult> =>
    adapter.push(newDelivery(event, { endpointId: connection.id, endpointKind: kind }, startTime), {
      event,
      file,
      now: startTime,
      lastSaid: choices.lastSaid ?? null,
      send: (request) => {
        asked.push(request);
        return Promise.resolve(answer);
      },
    });
  const body = async (): Promise<unknown> => {
    await push();
    return JSON.parse(asked[0]?.body ?? 'null');
  };
  return { adapter, event, asked, push, body };
}

const text = (type: 'string' | 'url') =>
  z.strictObject({ identifier: z.string(), label: z.string().min(1), type: z.literal(type), value: z.string().min(1) });

/** What Ashby's guide lets an update hold. */
const update = z
  .strictObject({
    assessment_id: z.uuid(),
    timestamp: z.int(),
    assessment_status: z.optional(text('string')),
    assessment_profile_url: z.optional(text('url')),
    assessment_result: z.optional(text('string')),
    cancelled_reason: z.optional(text('string')),
    metadata: z.array(text('string')),
  })
  .check(
    z.refine((each) => (each.assessment_status === undefined) !== (each.cancelled_reason === undefined)),
    z.refine((each) => each.assessment_result === undefined || each.assessment_profile_url !== undefined),
  );

describe('Ashby is told', () => {
  test('by a POST with the customer’s key as a user’s name', async () => {
    const { asked, push } = given('ashby');
    expect(await push()).toEqual({ outcome: 'delivered', status: 200, said: 'Started' });
    const authorization = `Basic ${Buffer.from('opened sealed:').toString('base64')}`;
    const headers = { authorization, accept: 'application/json; version=1' };
    expect(asked).toMatchObject([{ method: 'POST', url: 'https://api.ashbyhq.com/assessment.update', headers }]);
  });

  test.each(languages.flatMap((language) => checkStatuses.map((status) => [language, status] as const)))(
    'in %s, when it is %s, in a body that its guide allows',
    async (language, status) => {
      const told = update.parse(await given('ashby', { language, status }).body());
      const isOver = ['declined', 'expired', 'failed', 'cancelled'].includes(status);
      expect(told.cancelled_reason !== undefined).toBe(isOver);
      expect(told.assessment_result !== undefined).toBe(status === 'completed');
      expect(JSON.stringify(told)).not.toContain('numeric_score');
    },
  );

  test('each status once; times rise with the number of the event', async () => {
    expect(await given('ashby', { lastSaid: 'Started' }).push()).toMatchObject({ reason: 'said_before' });
    expect(await given('ashby', { status: 'accepted', lastSaid: 'Requested' }).push()).toMatchObject({
      reason: 'said_before',
    });
    const times = [];
    for (const number of [3, 4, 5]) times.push(update.parse(await given('ashby', { number }).body()).timestamp);
    expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
  });

  test('nothing as done that it has refused in a body of 200', async () => {
    const refused = answered(200, '{"success": false, "errors": ["assessment_not_found"]}');
    expect(await given('ashby', {}, refused).push()).toMatchObject({ outcome: 'dead', reason: 'refused_in_body' });
  });
});

const attachment = z.strictObject({ description: z.string().min(1), url: z.url() });
const result = z
  .strictObject({
    status: z.enum(['pending', 'completed', 'rejected', 'expired']),
    results_url: z.optional(z.url()),
    assessment: z.strictObject({ summary: z.string().min(1), details: z.string().min(1) }),
    attachments: z.array(attachment),
  })
  .check(z.refine((each) => (each.status === 'completed') === (each.results_url !== undefined)));

describe('Workable is told', () => {
  test('by a PUT with the token that it gave', async () => {
    const { asked, push } = given('workable');
    expect(await push()).toMatchObject({ outcome: 'delivered', status: 200 });
    const headers = { authorization: 'Bearer opened sealed' };
    expect(asked).toMatchObject([{ method: 'PUT', url: 'https://acme.workable.com/assessments/1', headers }]);
  });

  test.each([
    ['accepted', 'pending'],
    ['candidate_invited', 'pending'],
    ['collecting', 'pending'],
    ['completed', 'completed'],
    ['expired', 'expired'],
    ['declined', 'rejected'],
    ['failed', 'rejected'],
    ['cancelled', 'rejected'],
  ] satisfies [CheckStatus, string][])('of %s as %s', async (status, told) => {
    for (const language of languages) {
      expect(result.parse(await given('workable', { status, language }).body()).status).toBe(told);
    }
  });

  test('nothing twice', async () => {
    const first = await given('workable').push();
    const lastSaid = first.outcome === 'delivered' ? (first.said ?? '') : '';
    expect(await given('workable', { lastSaid }).push()).toMatchObject({ reason: 'said_before' });
    expect(await given('workable', { lastSaid, status: 'completed' }).push()).toMatchObject({ outcome: 'delivered' });
  });

  test('at no address that is not its own', async () => {
    const { asked, push } = given('workable', { callbackUrl: 'https://evil.example/1' });
    expect(await push()).toMatchObject({ outcome: 'obsolete', reason: 'host_not_allowed' });
    expect(asked).toEqual([]);
  });
});

describe.each(['ashby', 'workable'] as const)('%s', (kind) => {
  test.each([
    [answered(200), 'delivered'],
    [answered(400), 'dead'],
    [answered(422), 'dead'],
    [answered(401), 'retry'],
    [answered(403), 'retry'],
    [answered(429), 'retry'],
    [answered(500), 'retry'],
    [{ outcome: 'failed', reason: 'timed_out' }, 'retry'],
  ] satisfies [PushAnswer, string][])('after %j it is %s', async (answer, outcome) => {
    expect(await given(kind, {}, answer).push()).toMatchObject({ outcome });
  });

  test('waits for its key', async () => {
    const { asked, push } = given(kind, { hasKey: false });
    expect(await push()).toMatchObject({ outcome: 'retry', reason: 'bearer_missing' });
    expect(asked).toEqual([]);
  });

  test('hears of no check of another contract', async () => {
    const { adapter, event } = given(kind);
    expect(await adapter.endpointsFor({ ...event, source: null })).toEqual([]);
    expect(await adapter.endpointsFor(event)).toEqual([testId('con', 1)]);
  });
});

test('a check has a UUID, and a UUID its check', () => {
  for (const id of [testId('chk', 1), 'chk_01KAR3M8000123456789ABCDEF', 'chk_03ZZZZZZZZZZZZZZZZZZZZZZZZ']) {
    expect(checkOfUuid(uuidOfCheck(id))).toBe(id);
    expect(checkOfUuid(uuidOfCheck(id).toUpperCase())).toBe(id);
  }
  expect(checkOfUuid('chk_1')).toBeNull();
});
