import { describe, expect, it } from 'vitest';
import { entriesOfChange } from '#shared/domain/audit/entries-of-change.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { applyTo, type Change } from '#shared/domain/decisions/change.ts';
import { decideObjection, deleteWaitingAnswers, passObjection } from '#shared/domain/decisions/decide-objection.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { eraseReferee } from '#shared/domain/decisions/erase-referee.ts';
import { releaseCheck } from '#shared/domain/decisions/hold-check.ts';
import { makeLinkForReader } from '#shared/domain/decisions/make-report-link.ts';
import { mayObject, objectToAnswers, objectToCheck } from '#shared/domain/decisions/object-to-data.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { contactGoesAt, firstLookAt, goesAt } from '#shared/domain/retention/deletion-times.ts';
import { opensReport } from '#shared/domain/retention/hold.ts';
import { nextDeletion } from '#shared/domain/retention/next-deletion.ts';
import { keptOf } from '#shared/domain/subjects/erasure.ts';
import { addMinutes } from '#shared/domain/time.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const act = { by: 'Rita Ek', note: null };
const bo = buildReferee({ status: 'answered', answersVersion: 2, answeredAt: startTime });
const eva = buildReferee({ id: testId('ref', 2), status: 'answered', answersVersion: 1, answeredAt: startTime });
const check = buildCheck({ status: 'completed', completedAt: startTime });
const file = buildFile({ check, referees: [bo, eva] });
const when = daysAfter(40);
const decideBy = daysAfter(70);

function changeOf(decision: Decision): Change {
  if (decision.outcome !== 'change') throw new Error(decision.outcome);
  return decision.change;
}
const standing = (before: CheckFile, decision: Decision): CheckFile => applyTo(before, changeOf(decision));
const refereeIn = (each: CheckFile, id = bo.id) => each.referees.find((referee) => referee.id === id) ?? bo;

const byBo = standing(file, objectToAnswers(file, bo.id, contextAt(when)));
const byKim = standing(file, objectToCheck(file, contextAt(when)));

describe('a referee who withdraws after the check has closed', () => {
  it('may do so from then on, whoever has answered', () => {
    expect([daysAfter(6), daysAfter(7)].map((now) => mayObject(file, bo.id, now))).toEqual([false, true]);
    expect(objectToAnswers(file, bo.id, contextAt(daysAfter(6)))).toMatchObject({ code: 'wrong_state' });
    const declined = buildFile({ check, referees: [{ ...bo, status: 'declined' }] });
    expect(objectToAnswers(declined, bo.id, contextAt(when))).toMatchObject({ code: 'wrong_state' });
    expect(objectToAnswers(byBo, bo.id, contextAt(when)).outcome).toBe('unchanged');
  });

  it('counts as withdrawn at once, with the answers kept until it is decided', () => {
    const change = changeOf(objectToAnswers(file, bo.id, contextAt(when)));
    expect(refereeIn(byBo)).toMatchObject({
      status: 'withdrawn',
      answersVersion: 2,
      objection: { at: when, decideBy },
    });
    expect(change.endedAnswersOf).toBeNull();
    expect([byBo.check.status, refereeIn(byBo, eva.id).status]).toEqual(['completed', 'answered']);
    expect(change.messages.map(({ kind, recipient, about }) => [kind, recipient, about])).toEqual([
      ['recruiter-objection', 'recruiter', bo.id],
    ]);
  });

  it('declines a check that is left without an answer', () => {
    const both = standing(byBo, objectToAnswers(byBo, eva.id, contextAt(when)));
    expect(both.check.status).toBe('declined');
    expect(both.messages.map(({ kind }) => kind)).toContain('recruiter-declined');
  });

  it('is looked at by the lane when nobody has decided, and not forgotten before that', () => {
    expect(firstLookAt(byBo)).toBe(daysAfter(28));
    expect(nextDeletion(byBo, 12, daysAfter(69))).toEqual({ act: 'wait', until: decideBy });
    expect(nextDeletion(byBo, 12, decideBy)).toEqual({ act: 'decide_objection', person: bo.id });
    expect(contactGoesAt(byBo.check, refereeIn(byBo))).toBe(daysAfter(71));
    expect(passObjection(byBo, bo.id, contextAt(daysAfter(69))).outcome).toBe('unchanged');
    const change = changeOf(passObjection(byBo, bo.id, contextAt(decideBy)));
    expect(change.endedAnswersOf).toEqual({ refereeId: bo.id, versions: 2 });
    expect(change.events).toMatchObject([{ type: 'objection.granted', actor: 'system', refereeId: bo.id }]);
    expect(change.messages.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['objection-decided-referee', bo.id],
    ]);
    const passed = applyTo(byBo, change);
    expect(nextDeletion(passed, 12, daysAfter(71))).toEqual({ act: 'forget', refereeIds: [bo.id] });
  });

  it('has the answers deleted, or kept as long as the check, as the recruiter decides once', () => {
    const deleted = changeOf(decideObjection(byBo, bo.id, null, act, contextAt(daysAfter(41))));
    expect(deleted.endedAnswersOf).toEqual({ refereeId: bo.id, versions: 2 });
    const kept = standing(byBo, decideObjection(byBo, bo.id, 'claim', act, contextAt(daysAfter(41))));
    expect(refereeIn(kept)).toMatchObject({
      status: 'withdrawn',
      objection: { keptFor: 'claim', decidedAt: daysAfter(41) },
    });
    expect(contactGoesAt(kept.check, refereeIn(kept))).toBeNull();
    expect(goesAt(kept, 12)).toBe(goesAt(file, 12));
    const again = (reason: 'claim' | 'archive' | null) =>
      decideObjection(kept, bo.id, reason, act, contextAt(daysAfter(42)));
    expect([again('claim'), again('archive'), again(null)].map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'refused',
      'refused',
    ]);
    expect(decideObjection(byBo, eva.id, null, act, contextAt(when))).toMatchObject({ code: 'wrong_state' });
    expect(decideObjection(byBo, testId('ref', 9), null, act, contextAt(when))).toMatchObject({
      code: 'referee_unknown',
    });
  });

  it('is erased with it, so that nothing is left to decide', () => {
    const erased = standing(byBo, eraseReferee(byBo, bo.id, contextAt(daysAfter(41))));
    expect(refereeIn(erased).objection).toBeUndefined();
    expect(nextDeletion(erased, 12, decideBy).act).not.toBe('decide_objection');
  });
});

describe('a candidate who objects', () => {
  const opens = (each: CheckFile, createdAt: string, now: string) =>
    opensReport(each.check, makeReportLink(testId('lnk', 1), null, createdAt), now);

  it('does so once the check has ended, once', () => {
    const running = buildFile({ check: buildCheck({ status: 'collecting' }) });
    expect(objectToCheck(running, contextAt(when))).toMatchObject({ code: 'wrong_state' });
    expect(objectToCheck(byKim, contextAt(when)).outcome).toBe('unchanged');
    expect(byKim.messages.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['recruiter-objection', 'recruiter'],
    ]);
  });

  it('closes the report at once, for links that are made meanwhile too, and the check to a reopening', () => {
    expect([opens(file, daysAfter(39), when), opens(byKim, daysAfter(39), when)]).toEqual([true, false]);
    const reader = {
      linkId: testId('lnk', 9),
      name: 'Ali Demir',
      email: null,
      language: 'sv',
      audience: null,
      role: null,
      withSignals: true,
    } as const;
    expect(makeLinkForReader(byKim, reader, act, contextAt(when))).toMatchObject({ code: 'objected' });
    expect(reopenCheck(byKim, act, contextAt(when))).toMatchObject({ code: 'objected' });
  });

  it('has the check deleted for that cause, once that is told', () => {
    const at = daysAfter(41);
    const granted = standing(byKim, decideObjection(byKim, 'candidate', null, act, contextAt(at)));
    expect(granted.messages.map(({ kind }) => kind)).toContain('objection-decided-candidate');
    expect(nextDeletion(granted, 12, addMinutes(at, 14))).toEqual({ act: 'wait', until: addMinutes(at, 15) });
    expect(nextDeletion(granted, 12, addMinutes(at, 15))).toEqual({ act: 'delete', cause: 'objection' });
    expect(nextDeletion(byKim, 12, decideBy)).toEqual({ act: 'decide_objection', person: 'candidate' });
  });

  it('reads why it is kept; earlier links stay closed, and the time that was told stands', () => {
    const at = daysAfter(41);
    const kept = standing(byKim, decideObjection(byKim, 'candidate', 'archive', act, contextAt(at)));
    expect([opens(kept, daysAfter(40), at), opens(kept, at, at)]).toEqual([false, true]);
    expect(goesAt(kept, 12)).toBe(goesAt(file, 12));
  });
});

describe('an objection while the check is held', () => {
  const until = daysAfter(400);
  const hold = { reason: 'claim', until, note: null, setAt: startTime } as const;
  const isHeld = (each: CheckFile): CheckFile => ({ ...each, check: { ...each.check, hold } });

  it('is answered in its time, and what the candidate objects to goes after the hold', () => {
    const held = isHeld(byKim);
    expect(firstLookAt({ ...held, check: { ...held.check, completedAt: decideBy } })).toBe(decideBy);
    expect(nextDeletion(held, 12, decideBy)).toEqual({ act: 'decide_objection', person: 'candidate' });
    const passed = standing(held, passObjection(held, 'candidate', contextAt(decideBy)));
    expect(passed.messages.map(({ kind }) => kind)).toContain('objection-decided-candidate');
    expect(nextDeletion(passed, 12, daysAfter(399)).act).toBe('wait');
    expect(nextDeletion(passed, 12, until)).toEqual({ act: 'delete', cause: 'objection' });
  });

  it('leaves the answers of a referee until the hold is over, or is lifted', () => {
    const held = isHeld(byBo);
    expect(nextDeletion(held, 24, decideBy)).toEqual({ act: 'decide_objection', person: bo.id });
    const change = changeOf(decideObjection(held, bo.id, null, act, contextAt(when)));
    expect([change.endedAnswersOf, change.endedDraftOf]).toEqual([null, null]);
    expect(change.messages.map(({ kind }) => kind)).toEqual(['objection-decided-referee']);
    const granted = applyTo(held, change);
    expect(refereeIn(granted).objection).toMatchObject({ keptFor: null, decidedAt: when, waits: true });
    expect(nextDeletion(granted, 24, daysAfter(399)).act).toBe('wait');
    expect(nextDeletion(granted, 24, until)).toEqual({ act: 'delete_answers', refereeId: bo.id });
    expect(deleteWaitingAnswers(granted, bo.id, contextAt(daysAfter(399))).outcome).toBe('unchanged');
    const lifted = standing(granted, releaseCheck(granted, act, contextAt(daysAfter(100))));
    expect(firstLookAt({ ...lifted, check: { ...lifted.check, completedAt: until } })).toBe(when);
    const gone = changeOf(deleteWaitingAnswers(lifted, bo.id, contextAt(daysAfter(100))));
    expect(gone.endedAnswersOf).toEqual({ refereeId: bo.id, versions: 2 });
    expect([gone.messages, gone.events]).toEqual([[], []]);
    const after = applyTo(lifted, gone);
    expect(refereeIn(after).objection).not.toHaveProperty('waits');
    expect(nextDeletion(after, 24, daysAfter(100))).toEqual({ act: 'forget', refereeIds: [bo.id] });
  });

  it('can be kept for a reason of its own', () => {
    const kept = standing(isHeld(byBo), decideObjection(isHeld(byBo), bo.id, 'archive', act, contextAt(when)));
    expect(nextDeletion(kept, 24, until).act).toBe('wait');
  });
});

describe('what is kept against an objection', () => {
  const person = (id: string) => ({ role: id === 'candidate' ? 'candidate' : 'referee', id }) as const;
  const keptFor = (each: CheckFile, id: string) => keptOf(each, person(id), daysAfter(50))?.reason ?? null;
  const kept = (each: CheckFile, id: string) =>
    standing(each, decideObjection(each, id, 'claim', act, contextAt(daysAfter(41))));

  it('is not erased with whom it is about, and goes with the check', () => {
    const [bos, kims] = [kept(byBo, bo.id), kept(byKim, 'candidate')];
    expect(keptOf(bos, person(bo.id), daysAfter(50))).toEqual({ reason: 'claim', until: null });
    expect([keptFor(bos, 'candidate'), keptFor(bos, eva.id)]).toEqual(['claim', null]);
    expect([keptFor(kims, 'candidate'), keptFor(kims, bo.id)]).toEqual(['claim', 'claim']);
    expect([keptFor(byKim, 'candidate'), keptFor(file, bo.id)]).toEqual([null, null]);
    expect(keptOf(kims, { role: 'reader', id: testId('lnk', 1) }, when)).toBeNull();
  });
});

it('each act of a person is in the audit trail', () => {
  const key = { kind: 'key', id: 'key_1', name: 'ATS' } as const;
  const decisions = [
    objectToAnswers(file, bo.id, contextAt(when)),
    objectToCheck(file, contextAt(when)),
    decideObjection(byBo, bo.id, 'claim', act, contextAt(when)),
    decideObjection(byKim, 'candidate', null, act, contextAt(when)),
    passObjection(byKim, 'candidate', contextAt(decideBy)),
  ];
  const entries = decisions.flatMap((decision) => entriesOfChange(changeOf(decision), key));
  expect(entries.map(({ act: name, actor }) => [name, actor.kind, actor.id])).toEqual([
    ['referee.objected', 'referee', bo.id],
    ['candidate.objected', 'candidate', null],
    ['objection.kept', 'key', 'key_1'],
    ['objection.granted', 'key', 'key_1'],
  ]);
});
