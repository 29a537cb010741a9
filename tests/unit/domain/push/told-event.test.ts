import { describe, expect, test } from 'vitest';
import { type EventType, eventTypes } from '#shared/domain/check/event.ts';
import { concerns, eventIdOf, isTold, readEventId, toldEvent } from '#shared/domain/push/told-event.ts';
import { buildCheck, buildReferee, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildCall } from '#tests/support/builders/every-act.ts';

const source = { kind: 'talentech', connectionId: testId('con', 1), externalKey: '4711', details: {} } as const;
const happened = (type: EventType) => ({ number: 7, type, at: startTime, actor: 'referee', refereeId: null }) as const;

describe('an event as it is told', () => {
  const asked = { status: 'invited', invitedAt: startTime } as const;
  const referees = [
    buildReferee({ ...asked, status: 'call_booked', call: buildCall() }),
    buildReferee({ ...asked, id: testId('ref', 2), call: buildCall({ state: 'proposed' }) }),
    buildReferee({ id: testId('ref', 3) }),
    buildReferee({ ...asked, id: testId('ref', 4), status: 'declined' }),
  ];

  test('says what held when it was written: who is asked and counts, which calls are booked, how the referee stands', () => {
    const event = { ...happened('referee.declined'), refereeId: testId('ref', 4), note: 'no_time' };
    expect(toldEvent(buildCheck({ status: 'collecting' }), referees, event)).toEqual({
      checkId: testId('chk', 1),
      organisationId: testId('org', 1),
      live: true,
      number: 7,
      type: 'referee.declined',
      at: startTime,
      note: 'no_time',
      source: null,
      snapshot: {
        status: 'collecting',
        counts: { requested: 2, added: 3, answered: 0, declined: 1, withdrawn: 0, remainingToSubmit: 0, expected: 3 },
        invited: 2,
        callsBooked: 1,
        referee: { id: testId('ref', 4), status: 'declined' },
      },
    });
  });

  test('of the whole check names no referee, and whose connection asked for it', () => {
    const told = toldEvent({ ...buildCheck(), source }, referees, happened('reference_check.created'));
    expect(told).toMatchObject({ note: null, source, snapshot: { referee: null } });
  });
});

describe('whether anybody may want to hear of what happened', () => {
  const timelineOnly = eventTypes.filter((type) => !isTold(buildCheck(), { type }));

  test('the API’s checks keep to the timeline what no webhook is told', () => {
    expect(timelineOnly).toContain('reference_check.concluded');
    expect(timelineOnly).not.toContain('reference_check.completed');
    expect(timelineOnly.filter((type) => concerns('webhook', { type }))).toEqual([]);
  });

  test('of a check that an ATS asked for, all of it', () => {
    expect(timelineOnly.filter((type) => isTold({ ...buildCheck(), source }, { type }))).toEqual(timelineOnly);
  });

  test('a try concerns nobody else', () => {
    expect(concerns('webhook', { type: 'webhook.test' })).toBe(false);
    expect(concerns('webhook', { type: 'referee.answered' })).toBe(true);
    expect(concerns('greenhouse', { type: 'referee.answered' })).toBe(false);
  });
});

describe('the id of an event', () => {
  const checkId = testId('chk', 1);
  const webhookId = testId('chk', 2).replace('chk', 'whk');

  test.each([1, 12, 999_999])('is read back: number %i', (number) => {
    expect(readEventId(eventIdOf({ checkId, number }), webhookId)).toEqual({ checkId, number });
    expect(readEventId(eventIdOf({ checkId: webhookId, number }), webhookId)).toEqual({ checkId: webhookId, number });
  });

  test.each([
    ['no number', eventIdOf({ checkId, number: 0 })],
    ['a number that is too long', eventIdOf({ checkId, number: 1_000_000 })],
    ['something before it', `x${eventIdOf({ checkId, number: 1 })}`],
    ['something after it', `${eventIdOf({ checkId, number: 1 })}x`],
    ['a letter that no id has', eventIdOf({ checkId: checkId.replace(/.$/, 'U'), number: 1 })],
    ['an id that is too short', eventIdOf({ checkId: checkId.slice(0, -1), number: 1 })],
    ['nothing', ''],
  ])('is none with %s', (_, id) => {
    expect(readEventId(id, webhookId)).toBeNull();
  });
});
