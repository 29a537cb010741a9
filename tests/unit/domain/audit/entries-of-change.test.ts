import { describe, expect, it } from 'vitest';
import { auditActs, kindOfAct } from '#shared/domain/audit/audit-acts.ts';
import { actorOfConnection, actorOfKey, auditEndsAt, byOneOf } from '#shared/domain/audit/audit-entry.ts';
import { actOfEvent, checkActs } from '#shared/domain/audit/check-acts.ts';
import { entriesOfChange } from '#shared/domain/audit/entries-of-change.ts';
import type { CheckEvent } from '#shared/domain/check/event.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import {
  buildCheck,
  buildRefereeDetails,
  buildRequest,
  contextAt,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { everyAct, everyFile } from '#tests/support/builders/every-act.ts';

const rita = byOneOf('recruiter', 'per_rita');

const entriesOf = (event: Partial<CheckEvent>) =>
  entriesOfChange(
    {
      check: buildCheck(),
      events: [{ number: 1, type: 'referee.invited', at: startTime, actor: 'recruiter', refereeId: null, ...event }],
    },
    rita,
  );

const changes = everyFile.flatMap((file) =>
  Object.values(everyAct).flatMap((act) => {
    const decision = act(file);
    return decision.outcome === 'change' ? [decision.change] : [];
  }),
);

describe('what people do to a check', () => {
  it('has an entry in the audit trail, each act of it, whatever it is', () => {
    const byPeople = changes.flatMap(({ events }) => events.filter(({ actor }) => actor !== 'system'));
    const done = new Set(byPeople.map(({ type }) => type));
    expect(done.size).toBeGreaterThan(20);
    expect([...done].filter((type) => actOfEvent(type) === null)).toEqual([]);
    for (const change of changes) {
      const acted = change.events.filter(({ actor }) => actor !== 'system').length;
      expect(entriesOfChange(change, rita).reduce((sum, { count }) => sum + count, 0)).toBe(acted);
    }
  });

  it('names whoever acts, and of candidates and referees no more than who they are in the check', () => {
    for (const change of changes) {
      for (const { actor } of entriesOfChange(change, rita)) {
        expect([rita, byOneOf('candidate'), byOneOf('referee', testId('ref', 1))]).toContainEqual(actor);
      }
    }
  });

  it('is one entry however many it was done to, and what follows by itself has none', () => {
    const referees = [1, 2, 3].map((number) => buildRefereeDetails({ id: testId('ref', number) }));
    const key = actorOfKey({ id: 'key_1', name: 'The ATS' });
    const change = requestCheck(buildRequest({ referees }), contextAt());
    expect(change.events.some(({ actor }) => actor === 'system')).toBe(true);
    expect(entriesOfChange(change, key)).toMatchObject([
      { act: 'reference_check.created', actor: key, about: null, count: 1 },
      { act: 'referee.added', actor: key, about: null, count: 3 },
    ]);
  });

  it.each<readonly [string, Partial<CheckEvent>, string | null]>([
    ['a referee', { refereeId: testId('ref', 1) }, testId('ref', 1)],
    ['a link to the report', { type: 'report.link_made', linkId: testId('lnk', 1) }, testId('lnk', 1)],
    ['a signal', { type: 'integrity_signal.resolved', signalIds: ['sig_1', 'sig_2'] }, 'sig_1'],
    ['the whole check', { type: 'reference_check.cancelled' }, null],
  ])('says what it was done to: %s', (_, event, about) => {
    expect(entriesOf(event)).toMatchObject([{ act: event.type ?? 'referee.invited', actor: rita, about, count: 1 }]);
  });

  it('leaves out what is noted elsewhere or only happens, whoever the timeline names', () => {
    expect(entriesOf({ type: 'report.opened', linkId: testId('lnk', 1) })).toEqual([]);
    expect(entriesOf({ type: 'referee.unreachable' })).toEqual([]);
    expect(checkActs()).toContain('reference_check.cancelled');
    expect(checkActs()).not.toContain('report.opened');
  });
});

it('every act is of one kind, and has one name', () => {
  expect(new Set(auditActs).size).toBe(auditActs.length);
  expect(new Set(auditActs.map(kindOfAct)).size).toBe(5);
});

it('keys and connections act under the names that the organisation gave them', () => {
  const named = { id: 'id_1', name: 'The ATS' };
  expect(actorOfKey(named)).toEqual({ kind: 'key', ...named });
  expect(actorOfConnection(named)).toEqual({ kind: 'ats', ...named });
});

it('an entry goes 24 months later, to the day', () => {
  expect(auditEndsAt({ at: '2028-02-29T10:00:00.000Z' })).toBe('2030-02-28T10:00:00.000Z');
});
