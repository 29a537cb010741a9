import { describe, expect, test } from 'vitest';
import { webhookEventV1 } from '#events/webhook-event-v1.ts';
import { type EventType, eventTypes, mayBeTold } from '#shared/domain/check/event.ts';
import type { PushAnswer, PushRequest } from '#shared/domain/ports/push-adapter.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import type { Webhook } from '#shared/domain/push/webhook.ts';
import { createWebhookAdapter } from '#shared/push/webhook-adapter.ts';
import { buildCheck, buildFile, minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildDelivery, buildToldEvent } from '#tests/support/builders/push-builders.ts';

const buildWebhook = (changes: Partial<Webhook> = {}): Webhook => ({
  id: 'whk_1',
  organisationId: testId('org', 1),
  live: true,
  version: 1,
  url: 'https://ats.example/hook',
  description: null,
  eventTypes: null,
  disabled: null,
  secrets: [{ id: 'whk_1', sealed: 'whsec_c2VjcmV0', until: null }],
  createdAt: startTime,
  updatedAt: startTime,
  ...changes,
});

const answered = (status: number, headers = {}): PushAnswer => ({ outcome: 'answered', status, headers, body: '' });

function givenAdapter(webhooks: readonly Webhook[], answer: PushAnswer = answered(200), lostSaves = 0) {
  const kept = new Map(webhooks.map((each) => [each.id, each]));
  const sent: PushRequest[] = [];
  let lost = lostSaves;
  const adapter = createWebhookAdapter({
    webhooks: {
      list: () => Promise.resolve([...kept.values()]),
      find: (_, id) => Promise.resolve(kept.get(id) ?? null),
      save(webhook) {
        lost -= 1;
        if (lost >= 0) return Promise.resolve('changed_meanwhile');
        kept.set(webhook.id, webhook);
        return Promise.resolve('saved');
      },
    },
    open: (_, sealed) => sealed,
    links: { urlOf: ({ person, generation }) => `https://vitsord.example/r/${person}-${generation}` },
    baseUrl: 'https://vitsord.example',
  });
  const push = (event = buildToldEvent(), file = buildFile()) =>
    adapter.push(buildDelivery(), {
      event,
      file,
      now: startTime,
      lastSaid: null,
      send(request) {
        sent.push(request);
        return Promise.resolve(answer);
      },
    });
  return { adapter, push, sent, kept };
}

describe('who is told', () => {
  test.each([
    ['all types', {}, 'referee.answered', true],
    ['a type that is asked for', { eventTypes: ['referee.answered'] }, 'referee.answered', true],
    ['a type that is not asked for', { eventTypes: ['referee.answered'] }, 'referee.opened', false],
    ['what is for the timeline only', {}, 'referee.reminded', false],
    ['of test checks, with a live key', { live: false }, 'referee.answered', false],
    ['anything while disabled', { disabled: 'gone' }, 'referee.answered', false],
  ] as const)('%s', async (_, changes: Partial<Webhook>, type: EventType, isTold) => {
    const { adapter } = givenAdapter([buildWebhook(changes)]);
    expect(await adapter.endpointsFor(buildToldEvent({ type }))).toEqual(isTold ? ['whk_1'] : []);
  });

  test('a try is for the webhook that it is of, disabled or not', async () => {
    const { adapter } = givenAdapter([buildWebhook({ disabled: 'by_hand' }), buildWebhook({ id: 'whk_2' })]);
    const event = buildToldEvent({ type: 'webhook.test', checkId: 'whk_1', snapshot: null });
    expect(await adapter.endpointsFor(event)).toEqual(['whk_1']);
  });
});

describe('what is told', () => {
  test('is of the event’s own time, but for links', async () => {
    const { push, sent } = givenAdapter([buildWebhook()]);
    const link = {
      id: 'lnk_1',
      name: null,
      createdAt: startTime,
      expiresAt: minutesAfter(9),
      revokedAt: null,
      linkGeneration: 2,
      openings: 0,
      lastOpenedAt: null,
    };
    await push(
      buildToldEvent({ type: 'referee.answered', number: 7 }),
      buildFile({ check: buildCheck({ status: 'cancelled' }), reportLinks: [link] }),
    );
    const body = webhookEventV1.parse(JSON.parse(sent[0]?.body ?? ''));
    expect(body).toMatchObject({
      type: 'referee.answered',
      data: {
        sequence: 7,
        referenceCheck: { status: 'candidate_invited', links: { report: 'https://vitsord.example/r/lnk_1-2' } },
      },
    });
    expect(sent[0]?.headers).toMatchObject({ 'webhook-id': `evt_${testId('chk', 1).slice(4)}_7` });
  });

  test.each(eventTypes.filter((type) => mayBeTold('webhook', type)))(
    'has a place in the contract for %s',
    async (type) => {
      const { push, sent } = givenAdapter([buildWebhook()]);
      await push(buildToldEvent({ type }));
      expect(webhookEventV1.safeParse(JSON.parse(sent[0]?.body ?? '')).success).toBe(true);
    },
  );
});

describe('an answer', () => {
  test.each([
    [answered(200), 'delivered'],
    [answered(204), 'delivered'],
    [answered(301), 'retry'],
    [answered(400), 'dead'],
    [answered(401), 'retry'],
    [answered(404), 'retry'],
    [answered(409), 'retry'],
    [answered(422), 'dead'],
    [answered(429, { 'retry-after': '120' }), 'retry'],
    [answered(500), 'retry'],
    [{ outcome: 'failed', reason: 'timed_out' } as const, 'retry'],
  ])('%j is judged %s', (answer, outcome) => {
    expect(judgeAnswer(answer)).toMatchObject({ outcome });
  });

  test('that asks for patience gets it, in seconds', () => {
    expect(judgeAnswer(answered(503, { 'retry-after': '120' }))).toMatchObject({ retryAfterSeconds: 120 });
    expect(judgeAnswer(answered(503, { 'retry-after': 'Mon, 23 Nov 2026 08:00:00 GMT' }))).not.toHaveProperty(
      'retryAfterSeconds',
    );
  });

  test('of 410 disables the webhook, also when others change it at the same time', async () => {
    const { push, kept } = givenAdapter([buildWebhook()], answered(410), 2);
    expect(await push()).toEqual({ outcome: 'obsolete', status: 410, reason: 'endpoint_gone' });
    expect(kept.get('whk_1')).toMatchObject({ disabled: 'gone' });
  });

  test('is not waited for from what is disabled or removed', async () => {
    for (const webhooks of [[], [buildWebhook({ disabled: 'by_hand' })]]) {
      const { push, sent } = givenAdapter(webhooks);
      expect(await push()).toMatchObject({ outcome: 'obsolete', status: null });
      expect(sent).toEqual([]);
    }
  });
});
