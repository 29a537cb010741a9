import { describe, expect, test } from 'vitest';
import { createGreenhouseAdapter } from '#shared/ats/greenhouse/greenhouse-adapter.ts';
import type { CheckSource } from '#shared/domain/check/check-source.ts';
import { type EventType, eventTypes } from '#shared/domain/check/event.ts';
import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import type { GreenhouseSettings } from '#shared/domain/connections/connection.ts';
import type { PushAnswer, PushRequest } from '#shared/domain/ports/push-adapter.ts';
import { newDelivery } from '#shared/domain/push/delivery.ts';
import { toldEvent } from '#shared/domain/push/told-event.ts';
import { buildCheck, buildFile, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';

const url = 'https://app.greenhouse.io/integrations/testing_partners/take_home_tests/12345';
const source: CheckSource = {
  kind: 'greenhouse',
  connectionId: testId('con', 1),
  externalKey: 'app.greenhouse.io|12345',
  details: { url },
};

type Choices = Readonly<{
  type?: EventType;
  status?: CheckStatus;
  settings?: GreenhouseSettings;
  active?: boolean;
  url?: string;
  lastSaid?: string;
}>;

function given(
  choices: Choices = {},
  answer: PushAnswer = { outcome: 'answered', status: 204, headers: {}, body: '' },
) {
  const asked: PushRequest[] = [];
  const connection = buildConnection('greenhouse', {
    secrets: { key: 'sealed key' },
    active: choices.active ?? true,
    settings: choices.settings ?? { hosts: [] },
  });
  const adapter = createGreenhouseAdapter({
    connections: { load: (_, id) => Promise.resolve(id === connection.id ? connection : null) },
    open: (owner, sealed) => `${sealed} of ${owner.id}`,
    allowedHosts: [],
  });
  const details = { url: choices.url ?? url };
  const check = buildCheck({ status: choices.status ?? 'completed', source: { ...source, details } });
  const type = choices.type ?? 'reference_check.completed';
  const event = toldEvent(check, [], { number: 3, type, at: startTime, actor: 'system', refereeId: null });
  const push = (endpointId = connection.id) =>
    adapter.push(newDelivery(event, { endpointId, endpointKind: 'greenhouse' }, startTime), {
      event,
      file: buildFile({ check }),
      now: startTime,
      lastSaid: choices.lastSaid ?? null,
      send: (request) => {
        asked.push(request);
        return Promise.resolve(answer);
      },
    });
  return { adapter, event, asked, push, connection };
}

describe('Greenhouse is told', () => {
  test('that there are referees, of each way in which a check ends, and of nothing else', async () => {
    const told: string[] = [];
    for (const type of eventTypes) {
      const { adapter, event, connection } = given({ type });
      if ((await adapter.endpointsFor(event)).includes(connection.id)) told.push(type.replace('reference_check.', ''));
    }
    const ends = ['cancelled', 'completed', 'declined', 'expired', 'failed'];
    expect(told.toSorted()).toEqual([...ends, 'referee.added', 'reopened']);
  });

  test('of no check that another contract asked for', async () => {
    const { adapter, event } = given();
    expect(await adapter.endpointsFor({ ...event, source: { ...source, kind: 'refapp' } })).toEqual([]);
    expect(await adapter.endpointsFor({ ...event, source: null })).toEqual([]);
  });

  test('by a PATCH of its address with our key, without a body', async () => {
    const { asked, push, connection } = given();
    expect(await push()).toEqual({ outcome: 'delivered', status: 204, said: 'complete' });
    const authorization = `Basic ${Buffer.from(`sealed key of ${connection.id}:`).toString('base64')}`;
    expect(asked).toEqual([{ method: 'PATCH', url, headers: { authorization }, body: null }]);
  });
});

const answered = (status: number): PushAnswer => ({ outcome: 'answered', status, headers: {}, body: '' });

test.each([
  [answered(200), 'delivered'],
  [answered(404), 'obsolete'],
  [answered(410), 'obsolete'],
  [answered(422), 'obsolete'],
  [answered(401), 'retry'],
  [answered(429), 'retry'],
  [answered(500), 'retry'],
  [answered(503), 'retry'],
  [{ outcome: 'failed', reason: 'timed_out' }, 'retry'],
] satisfies [PushAnswer, string][])('after %j it is %s', async (answer, outcome) => {
  expect(await given({}, answer).push()).toMatchObject({ outcome });
});

describe('nothing is sent', () => {
  test.each([
    [{ active: false }, 'obsolete', 'endpoint_disabled'],
    [{ status: 'candidate_invited' }, 'obsolete', 'check_reopened'],
    [{ lastSaid: 'complete' }, 'obsolete', 'said_before'],
    [{ status: 'collecting', lastSaid: 'in_progress' }, 'obsolete', 'said_before'],
    [{ url: 'https://evil.example/1' }, 'dead', 'address_refused'],
    [{ url: 'http://app.greenhouse.io/1' }, 'dead', 'address_refused'],
    [{ url: 'https://old.greenhouse.example/1' }, 'dead', 'address_refused'],
  ] satisfies [Choices, string, string][])('with %j: %s, %s', async (choices, outcome, reason) => {
    const { asked, push } = given(choices);
    expect(await push()).toMatchObject({ outcome, reason });
    expect(asked).toEqual([]);
  });

  test('by a connection that was removed', async () => {
    const { asked, push } = given();
    expect(await push(testId('con', 2))).toMatchObject({ outcome: 'obsolete', reason: 'endpoint_removed' });
    expect(asked).toEqual([]);
  });
});
