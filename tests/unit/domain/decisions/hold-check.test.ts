import { describe, expect, it } from 'vitest';
import { entriesOfChange } from '#shared/domain/audit/entries-of-change.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { correctCandidate } from '#shared/domain/decisions/correct-candidate.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { holdCheck, releaseCheck } from '#shared/domain/decisions/hold-check.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { contactGoesAt, deleteAt, goesAt } from '#shared/domain/retention/deletion-times.ts';
import { opensReport } from '#shared/domain/retention/hold.ts';
import { addDays, addMonths } from '#shared/domain/time.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const act = { by: 'Maj Sund', note: null };
const context = contextAt(startTime);
const wanted = { reason: 'claim', until: daysAfter(400), note: 'An appeal.' } as const;
const asked = { channel: 'email', invitedAt: startTime } as const;
const people = {
  answered: buildReferee({ ...asked, status: 'answered', answersVersion: 1 }),
  onlyPhone: buildReferee({ ...asked, id: testId('ref', 2), status: 'declined', email: null, phone: '+46701740621' }),
  neverAsked: buildReferee({ id: testId('ref', 3), status: 'added' }),
  forgotten: buildReferee({ ...asked, id: testId('ref', 4), email: null, phone: null, forgottenAt: startTime }),
  removed: buildReferee({ ...asked, id: testId('ref', 5), status: 'removed', goneAt: startTime }),
};
const ended = buildFile({
  check: buildCheck({ status: 'completed', completedAt: startTime }),
  referees: Object.values(people),
});

function changed(file: CheckFile, decision: Decision): CheckFile {
  if (decision.outcome !== 'change') throw new Error(decision.outcome);
  return applyTo(file, decision.change);
}
const held = changed(ended, holdCheck(ended, wanted, act, context));

describe('a check that is held', () => {
  it.each<readonly [string, string, Decision['outcome']]>([
    ['until now', startTime, 'refused'],
    ['for 24 months', addMonths(startTime, 24), 'change'],
    ['for longer', addDays(addMonths(startTime, 24), 1), 'refused'],
  ])('%s', (_, until, outcome) => {
    expect(holdCheck(ended, { ...wanted, until }, act, context).outcome).toBe(outcome);
  });

  it('tells everybody who was asked, by the way that reaches them', () => {
    expect(held.messages.map(({ kind, recipient, medium }) => [kind, recipient, medium])).toEqual([
      ['held-candidate', 'candidate', 'email'],
      ['held-referee', people.answered.id, 'email'],
      ['held-referee', people.onlyPhone.id, 'sms'],
      ['held-referee', people.removed.id, 'email'],
    ]);
    const unasked = { ...ended, check: { ...ended.check, candidateAskedAt: null } };
    expect(changed(unasked, holdCheck(unasked, wanted, act, context)).messages).toHaveLength(3);
  });

  it('is kept until then, with the contact data of who did not answer; what was told does not move', () => {
    expect([deleteAt(held, 12), goesAt(held, 12)]).toEqual([deleteAt(ended, 12), wanted.until]);
    const { onlyPhone, removed } = people;
    expect([onlyPhone, removed].map((referee) => contactGoesAt(held.check, referee))).toEqual([
      wanted.until,
      wanted.until,
    ]);
    const released = changed(held, releaseCheck(held, act, contextAt(daysAfter(380))));
    expect([goesAt(released, 12), contactGoesAt(released.check, onlyPhone)]).toEqual([
      deleteAt(ended, 12),
      daysAfter(30),
    ]);
    expect(releaseCheck(released, act, context).outcome).toBe('unchanged');
  });

  it('does not move an end that is known by the last change alone', () => {
    const old = buildFile({ check: buildCheck({ status: 'declined', updatedAt: startTime }) });
    const after = changed(old, holdCheck(old, wanted, act, contextAt(daysAfter(100))));
    expect(deleteAt(after, 12)).toBe(addMonths(startTime, 12));
  });

  it('is told anew of another reason or day, and not of another note', () => {
    const again = (changes: object) =>
      changed(held, holdCheck(held, { ...wanted, ...changes }, act, contextAt(daysAfter(9))));
    const told = (file: CheckFile): number => file.messages.filter(({ state }) => state !== 'obsolete').length;
    expect(holdCheck(held, wanted, act, context).outcome).toBe('unchanged');
    expect(again({ until: daysAfter(500) }).check.hold).toEqual({ ...wanted, until: daysAfter(500), setAt: startTime });
    expect([told(held), told(again({ reason: 'archive' })), told(again({ note: null }))]).toEqual([4, 4, 4]);
    expect(again({ reason: 'archive' }).messages).toHaveLength(8);
    expect(again({ note: null }).messages).toHaveLength(4);
  });

  it('is not opened again, by nobody', () => {
    expect(reopenCheck(held, act, context)).toMatchObject({ outcome: 'refused', code: 'held' });
    const failed = { ...held, check: { ...held.check, status: 'failed' as const } };
    const mended = { email: 'kim.lund@example.com', phone: null };
    expect(correctCandidate(failed, mended, act, context)).toMatchObject({ outcome: 'refused', code: 'held' });
    expect(reopenCheck(held, act, contextAt(wanted.until)).outcome).toBe('change');
  });

  it('has its report closed by earlier links, and open by one that was made since', () => {
    const opens = (createdAt: string, now: string) =>
      opensReport(held.check, makeReportLink(testId('lnk', 1), null, createdAt), now);
    expect(opens(daysAfter(-1), daysAfter(1))).toBe(false);
    expect(opens(daysAfter(1), daysAfter(1))).toBe(true);
    expect(opens(daysAfter(1), daysAfter(31))).toBe(false);
    expect(opensReport(ended.check, makeReportLink(testId('lnk', 1), null, daysAfter(-1)), daysAfter(1))).toBe(true);
  });

  it('has its entries in the audit trail', () => {
    const key = { kind: 'key', id: 'key_1', name: 'ATS' } as const;
    const acts = [holdCheck(ended, wanted, act, context), releaseCheck(held, act, context)].flatMap((decision) =>
      decision.outcome === 'change' ? entriesOfChange(decision.change, key) : [],
    );
    expect(acts.map(({ act: name, actor, checkId }) => [name, actor.id, checkId])).toEqual([
      ['check.held', 'key_1', ended.check.id],
      ['check.released', 'key_1', ended.check.id],
    ]);
  });
});
