import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createRefappAdapter } from '#shared/ats/refapp/refapp-adapter.ts';
import type { CheckSource } from '#shared/domain/check/check-source.ts';
import { type EventType, eventTypes } from '#shared/domain/check/event.ts';
import type { LeftOut } from '#shared/domain/check/left-out.ts';
import { type CheckStatus, checkStatuses } from '#shared/domain/check/lifecycle.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import type { PushAnswer, PushRequest } from '#shared/domain/ports/push-adapter.ts';
import { newDelivery } from '#shared/domain/push/delivery.ts';
import { toldEvent } from '#shared/domain/push/told-event.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import type { Signal, SignalCode } from '#shared/domain/signals/signal.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';

const updateUrl = 'https://api.teamtailor.com/partner/v1/partner-results/1a6d5a41';
const source: CheckSource = {
  kind: 'refapp',
  connectionId: testId('con', 1),
  externalKey: 'result|1a6d5a41',
  details: { resultId: '1a6d5a41', updateUrl },
};

type Choices = Readonly<{
  type?: EventType;
  status?: CheckStatus;
  referees?: readonly Referee[];
  signals?: readonly Signal[];
  off?: readonly SignalCode[];
  details?: CheckSource['details'];
  leftOut?: readonly LeftOut[];
  hosts?: readonly string[];
  lastSaid?: string;
}>;

const answered = (status: number): PushAnswer => ({ outcome: 'answered', status, headers: {}, body: '' });

function given(choices: Choices = {}, answer = answered(200)) {
  const asked: PushRequest[] = [];
  const connection = buildConnection('refapp', {
    settings: { hosts: choices.hosts ?? ['api.teamtailor.com'] },
    secrets: { 'bearer:api.teamtailor.com': 'sealed', 'bearer:old.example': 'old' },
  });
  const adapter = createRefappAdapter({
    connections: { load: (_, id) => Promise.resolve(id === connection.id ? connection : null) },
    organisations: {
      load: () => Promise.resolve(buildOrganisation({ language: 'en', signalsOff: choices.off ?? [] })),
    },
    open: (_, sealed) => `opened ${sealed}`,
    allowedHosts: [],
    links: { urlOf: ({ purpose, person }) => `https://ref.example.org/${purpose}/${person}` },
    baseUrl: 'https://ref.example.org',
  });
  const { status = 'collecting', referees = [], details = source.details, leftOut } = choices;
  const check = buildCheck({ status, source: { ...source, details }, ...(leftOut && { leftOut }) });
  const type = choices.type ?? 'referee.answered';
  const event = toldEvent(check, referees, { number: 3, type, at: startTime, actor: 'system', refereeId: null });
  const { signals = [] } = choices;
  const file = buildFile({
    check,
    referees,
    signals,
    reportLinks: [makeReportLink(testId('lnk', 1), null, startTime)],
  });
  const push = () =>
    adapter.push(newDelivery(event, { endpointId: connection.id, endpointKind: 'refapp' }, startTime), {
      event,
      file,
      now: startTime,
      lastSaid: choices.lastSaid ?? null,
      send: (request) => {
        asked.push(request);
        return Promise.resolve(answer);
      },
    });
  const told = async () => {
    await push();
    return result.parse(JSON.parse(asked[0]?.body ?? 'null'));
  };
  return { adapter, event, asked, push, told, connection };
}

const link = z.strictObject({ url: z.url(), description: z.string(), type: z.optional(z.string()) });
const result = z.strictObject({
  type: z.literal('partner-results'),
  id: z.string(),
  attributes: z.strictObject({
    status: z.enum(['sending', 'sent', 'pending', 'completed', 'failed']),
    summary: z.string(),
    url: z.optional(z.url()),
    candidateLink: link,
    candidateSubmissionPageLink: z.optional(link),
    assessment: z.strictObject({
      type: z.literal('reference-check'),
      score: z.number(),
      total: z.number(),
      remainingToSubmit: z.number(),
      completed: z.number(),
      declined: z.number(),
      fraudWarnings: z.array(z.enum(['same-ip-address', 'same-email-address', 'same-phone-number'])),
    }),
    attachments: z.array(link),
  }),
});

const bo = buildReferee({ status: 'answered', answersVersion: 1 });
const eva = buildReferee({ id: testId('ref', 2), status: 'declined' });

test('what the last result said is not said again, and what it did not say is', async () => {
  const first = await given().push();
  const said = first.outcome === 'delivered' ? (first.said ?? '') : '';
  const again = given({ lastSaid: said });
  expect(await again.push()).toMatchObject({ outcome: 'obsolete', reason: 'said_before' });
  expect(again.asked).toEqual([]);
  const other = given({ lastSaid: said, status: 'completed' });
  expect(await other.push()).toMatchObject({ outcome: 'delivered' });
});

describe('an ATS is told', () => {
  test('by a PUT of its address with the bearer of that host', async () => {
    const { asked, push } = given();
    expect(await push()).toEqual({ outcome: 'delivered', status: 200, said: expect.any(String) });
    const headers = { authorization: 'Bearer opened sealed', 'content-type': 'application/json' };
    expect(asked).toMatchObject([{ method: 'PUT', url: updateUrl, headers }]);
  });

  test('how far it has come, with links for the recruiter and one for the candidate alone', async () => {
    const { told } = given({ referees: [bo, eva] });
    const id = buildCheck().id;
    expect(await told()).toEqual({
      type: 'partner-results',
      id: '1a6d5a41',
      attributes: {
        status: 'pending',
        summary: '1 of 2 answers in',
        url: `https://ref.example.org/report/${testId('lnk', 1)}`,
        candidateLink: {
          url: `https://ref.example.org/o/${testId('org', 1)}/checks/${id}`,
          description: expect.any(String),
          type: 'candidate-url',
        },
        candidateSubmissionPageLink: {
          url: 'https://ref.example.org/candidate/candidate',
          description: expect.stringContaining('only'),
        },
        assessment: {
          type: 'reference-check',
          score: 50,
          total: 2,
          remainingToSubmit: 1,
          completed: 1,
          declined: 1,
          fraudWarnings: [],
        },
        attachments: [
          {
            url: `https://ref.example.org/report/${testId('lnk', 1)}/pdf`,
            description: expect.any(String),
            type: 'report-url',
          },
        ],
      },
    });
  });

  const seen = (code: 'same_network' | 'same_browser' | 'same_phone' | 'same_email'): Signal => ({
    id: `sig_${code}`,
    people: ['candidate', bo.id],
    seen: { code },
    seenAt: startTime,
    replies: [],
    resolution: null,
  });
  const privateMail: Signal = {
    ...seen('same_phone'),
    id: 'sig_mail',
    seen: { code: 'free_mail', provider: 'gmail.com' },
  };

  test.each<[string, Choices, readonly string[], string]>([
    [
      'what its contract has words for, each once',
      { signals: [seen('same_network'), seen('same_browser'), seen('same_email')] },
      ['same-ip-address', 'same-email-address'],
      '0 of 2 answers in',
    ],
    [
      'the rest in the summary',
      { signals: [seen('same_phone'), privateMail] },
      ['same-phone-number'],
      '0 of 2 answers in. One observation to look at',
    ],
    [
      'nothing of what is switched off',
      { signals: [seen('same_phone'), privateMail], off: ['same_phone', 'free_mail'] },
      [],
      '0 of 2 answers in',
    ],
  ])('of what was seen: %s', async (_, choices, fraudWarnings, summary) => {
    const { attributes } = await given({ type: 'referee.added', ...choices }).told();
    expect(attributes.assessment.fraudWarnings).toEqual(fraudWarnings);
    expect(attributes.summary).toBe(summary);
    expect(attributes.status).toBe('pending');
  });

  test('each state by the contract’s word', async () => {
    const words = await Promise.all(
      checkStatuses.map(async (status) => (await given({ status }).told()).attributes.status),
    );
    expect(Object.fromEntries(checkStatuses.map((status, index) => [status, words[index]]))).toEqual({
      accepted: 'sending',
      candidate_invited: 'sent',
      collecting: 'pending',
      completed: 'completed',
      declined: 'failed',
      expired: 'failed',
      failed: 'failed',
      cancelled: 'failed',
    });
  });

  test('of no report before the first answer, and of no form once it is over', async () => {
    const early = (await given().told()).attributes;
    expect([early.url, early.attachments]).toEqual([undefined, []]);
    const late = (await given({ status: 'completed', referees: [bo] }).told()).attributes;
    expect(late.candidateSubmissionPageLink).toBeUndefined();
  });

  test('that a number could not be read', async () => {
    const { told } = given({ details: { ...source.details, note: 'phone_dropped' } });
    expect((await told()).attributes.summary).toBe('0 of 2 answers in. The candidate’s phone number could not be read');
  });

  test('who of its referees is left out, and why', async () => {
    const leftOut: readonly LeftOut[] = [
      { place: 2, name: 'Ali Demir', reason: 'unreachable' },
      { place: 4, name: '', reason: 'no_name' },
    ];
    const summary = (await given({ leftOut, referees: [bo] }).told()).attributes.summary;
    expect(summary).toBe(
      '1 of 2 answers in. 2 referees are left out: Ali Demir (cannot be reached by what was given), referee 4 (came without a name)',
    );
  });

  test('of what changes something for it, and of the making once', async () => {
    const types: string[] = [];
    for (const type of eventTypes) {
      const { adapter, event } = given({ type });
      if ((await adapter.endpointsFor(event)).length > 0) types.push(type);
    }
    expect(types).toContain('referee.answered');
    expect(types).toContain('reference_check.completed');
    for (const quiet of ['reference_check.created', 'referee.opened', 'referee.reminded', 'report.opened']) {
      expect(types).not.toContain(quiet);
    }
    const { adapter, event, connection } = given({ type: 'reference_check.created', status: 'accepted' });
    expect(await adapter.endpointsFor(event)).toEqual([connection.id]);
  });

  test('of a new referee once: by the asking, where that comes in the same moment', async () => {
    const isTold = async (type: 'referee.added' | 'referee.invited', status: 'added' | 'invited') => {
      const { adapter, event } = given({ type });
      const snapshot = event.snapshot && { ...event.snapshot, referee: { id: bo.id, status } };
      return (await adapter.endpointsFor({ ...event, snapshot })).length > 0;
    };
    expect(await isTold('referee.added', 'added')).toBe(true);
    expect(await isTold('referee.added', 'invited')).toBe(false);
    // Also when an address was mended: who could not be reached counts again.
    expect(await isTold('referee.invited', 'invited')).toBe(true);
  });
});

describe('nothing is sent', () => {
  test('to a host that has no bearer yet: the result waits for it', async () => {
    const { asked, push } = given({ details: { updateUrl: 'https://new.example/1' }, hosts: ['new.example'] });
    expect(await push()).toEqual({ outcome: 'retry', status: null, reason: 'bearer_missing' });
    expect(asked).toEqual([]);
  });

  test('without an address', async () => {
    const { adapter, event } = given({ details: { resultId: '1' } });
    expect(await adapter.endpointsFor(event)).toEqual([]);
  });

  test.each([
    ['https://evil.example/1', ['api.teamtailor.com']],
    ['http://api.teamtailor.com/1', ['api.teamtailor.com']],
    ['https://api.teamtailor.com.evil.example/1', ['api.teamtailor.com']],
    ['https://api.teamtailor.com@evil.example/1', ['api.teamtailor.com']],
    ['https://old.example/1', ['api.teamtailor.com']],
  ])('to %s when %j are named', async (url, hosts) => {
    const { asked, push } = given({ details: { updateUrl: url }, hosts });
    expect(await push()).toMatchObject({ outcome: 'obsolete', reason: 'host_not_allowed' });
    expect(asked).toEqual([]);
  });
});

test.each([
  [200, 'delivered'],
  [204, 'delivered'],
  [404, 'obsolete'],
  [410, 'obsolete'],
  [422, 'dead'],
  [401, 'retry'],
  [500, 'retry'],
])('after %s it is %s', async (status, outcome) => {
  expect(await given({}, answered(status)).push()).toMatchObject({ outcome });
});
