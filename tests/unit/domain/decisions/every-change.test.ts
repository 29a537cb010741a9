import { describe, expect, it } from 'vitest';

import { bookedCall, calledBy, openCall } from '#shared/domain/call/call.ts';
import { slotsOf } from '#shared/domain/call/call-slots.ts';
import { type CheckFile, findReferee } from '#shared/domain/check/check-file.ts';
import { type CheckStatus, checkStatuses, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { type RefereeStatus, refereeStatuses } from '#shared/domain/check/referee.ts';
import { applyTo, type Change } from '#shared/domain/decisions/change.ts';
import type { NewMessage } from '#shared/domain/messages/message.ts';
import { type ActName, everyAct, everyFile, usualFiles } from '#tests/support/builders/every-act.ts';

const underWay = checkStatuses.filter(isUnderWay);
const ended = checkStatuses.filter((status) => !isUnderWay(status));
const writable = [...underWay, 'completed'] as const;
const notStarted = ['added', 'invited', 'opened', 'unreachable'] as const;
const awaited = ['added', 'invited', 'opened', 'answering'] as const;
const mayAnswer = [...awaited, 'call_booked', 'unreachable'] as const;
const answered = ['answered', 'awaiting_confirmation'] as const;
const missing = ['nobody', 'declined', 'withdrawn', 'unreachable', 'replaced', 'removed'] as const;
/** Without a day of Bo's. */
const idle = ['nobody'] as const;
const whoever = ['nobody', ...refereeStatuses] as const;

type When = readonly (readonly [checks: readonly CheckStatus[], bo: readonly (RefereeStatus | 'nobody')[]])[];

/** In which states of the check, and of Bo, each act does something. */
const effective: Readonly<Record<ActName, When>> = {
  acceptProposal: [[underWay, ['opened']]],
  addReferees: [[underWay, whoever]],
  allowAddresses: [[underWay, whoever]],
  announceIdleEnd: [[underWay, idle]],
  askCandidate: [[underWay, missing]],
  askForMore: [[underWay, whoever]],
  bookCall: [[underWay, mayAnswer]],
  cancelCall: [[checkStatuses, ['opened', 'call_booked']]],
  cancelCheck: [[checkStatuses.filter((status) => status !== 'cancelled'), whoever]],
  changeDays: [[underWay, whoever]],
  changeRecruiter: [[checkStatuses, whoever]],
  concludeCheck: [[['collecting', 'completed'], whoever]],
  confirmCallAnswers: [[checkStatuses, ['awaiting_confirmation']]],
  correctCandidate: [[[...underWay, 'failed'], whoever]],
  correctReferee: [
    [[...underWay, 'failed'], notStarted],
    [underWay, ['nobody']],
  ],
  decideObjection: [[ended, whoever]],
  declineByCandidate: [[underWay, whoever]],
  declineReference: [[underWay, mayAnswer]],
  endForErasure: [[underWay, whoever]],
  endIdleCheck: [[underWay, idle]],
  holdCheck: [[ended, whoever]],
  keepObjectedTo: [[ended, whoever]],
  makeLinkForReader: [[checkStatuses, answered]],
  markOpened: [[underWay, ['added', 'invited']]],
  moveCall: [[underWay, ['opened', 'call_booked']]],
  moveLastDay: [[underWay, [...missing, ...awaited, 'call_booked']]],
  noteCandidateUndeliverable: [
    [['candidate_invited', 'collecting'], missing],
    [['collecting'], answered],
  ],
  noteUndeliverable: [
    [
      ['candidate_invited', 'collecting'],
      [...missing, 'invited'],
    ],
    [['collecting'], answered],
  ],
  objectToAnswers: [[['completed'], answered]],
  objectToCheck: [[ended, whoever]],
  passConfirmation: [[checkStatuses, ['awaiting_confirmation']]],
  passDeadline: [[underWay, whoever]],
  passObjection: [[ended, whoever]],
  proposeCall: [[underWay, mayAnswer]],
  putOffReminder: [[underWay, awaited]],
  releaseCheck: [[ended, whoever]],
  remindByCandidate: [[underWay, awaited]],
  removeReferee: [[underWay, notStarted]],
  reopenCheck: [[ended, whoever]],
  replaceReferee: [[underWay, [...notStarted, 'replaced']]],
  requestReferee: [[underWay, mayAnswer]],
  revokeReportLink: [[ended, whoever]],
  saveCallDraft: [[underWay, ['call_booked']]],
  saveDraft: [[writable, [...mayAnswer, ...answered]]],
  saveReferee: [[underWay, whoever]],
  sendReferees: [[underWay, ['added']]],
  stopReminders: [[underWay, awaited]],
  setAside: [[['expired'], whoever]],
  submitAnswers: [[writable, [...mayAnswer, ...answered]]],
  withdrawAnswers: [[checkStatuses, answered]],
  writeCallAnswers: [[underWay, ['call_booked']]],
};

const names: readonly ActName[] = Object.keys(effective).filter((key): key is ActName => key in everyAct);

type Made = Readonly<{ before: CheckFile; change: Change; after: CheckFile }>;

const changesOf = (name: ActName): readonly Made[] =>
  everyFile.flatMap((before) => {
    const decision = everyAct[name](before);
    return decision.outcome === 'change'
      ? [{ before, change: decision.change, after: applyTo(before, decision.change) }]
      : [];
  });

/** The address that a message goes to, as it stands after the change. */
function addressOf({ recipient, medium }: NewMessage, file: CheckFile): string | null {
  const { check, reportLinks } = file;
  if (recipient === 'recruiter') return check.recruiter.email;
  const called = findReferee(file, calledBy(recipient) ?? '');
  if (called !== null) return called.call?.handler.email ?? null;
  const reader = reportLinks.find(({ id }) => id === recipient);
  if (reader !== undefined) return reader.email ?? null;
  const person = recipient === 'candidate' ? check.candidate : findReferee(file, recipient);
  return (medium === 'email' ? person?.email : person?.phone) ?? null;
}

const slotsIn = ({ check, referees }: CheckFile): readonly string[] =>
  referees.flatMap((referee) => {
    const call = bookedCall(referee);
    const owner = { organisationId: check.organisationId, live: check.live, checkId: check.id, refereeId: referee.id };
    return call === null ? [] : slotsOf(call, owner).map((slot) => JSON.stringify(slot));
  });

const pairOf = ({ check, referees }: CheckFile): string => `${check.status}, ${referees[0]?.status ?? 'nobody'}`;
const isUsual = (file: CheckFile): boolean => usualFiles.includes(file);

describe.each(Object.entries(effective))('%s', (key, when) => {
  const name = names.find((each) => each === key) ?? 'cancelCheck';
  const made = changesOf(name);

  it('does something in these states of the check and of the referee, and in no other', () => {
    const found = new Set(
      made
        .map(({ before }) => before)
        .filter(isUsual)
        .map(pairOf),
    );
    const isExpected = ({ check, referees: [bo] }: CheckFile): boolean =>
      when.some(([checks, statuses]) => checks.includes(check.status) && statuses.includes(bo?.status ?? 'nobody'));
    const expected = usualFiles.filter(isExpected);
    expect([...found].toSorted()).toEqual([...new Set(expected.map(pairOf))].toSorted());
  });

  it('numbers what happened from where the check stood, at the time of the change', () => {
    for (const { before, change } of made) {
      const { check, events } = change;
      expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => before.check.eventCount + index + 1));
      expect(check.eventCount).toBe(before.check.eventCount + events.length);
      expect(events.every(({ at }) => at === check.updatedAt)).toBe(true);
    }
  });

  it('writes to addresses that are there, each message once, for something that has just happened', () => {
    for (const { before, change, after } of made) {
      const ids = change.messages.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const message of change.messages) {
        expect(addressOf(message, after)).not.toBeNull();
        const cause = Number(message.id.split('_')[1]);
        expect(cause > before.check.eventCount || message.plan !== undefined).toBe(true);
        expect(cause).toBeLessThanOrEqual(change.check.eventCount);
      }
    }
  });

  it('takes and frees exactly the time of calls that are booked, and leaves no call in a check that it ends', () => {
    for (const { before, change, after } of made) {
      const freed = new Set(change.freedSlots.map((slot) => JSON.stringify(slot)));
      const taken = change.takenSlots.map((slot) => JSON.stringify(slot));
      const held = slotsIn(before).filter((slot) => !freed.has(slot));
      expect([...held, ...taken].toSorted()).toEqual([...slotsIn(after)].toSorted());
      const endsNow = isUnderWay(before.check.status) && !isUnderWay(after.check.status);
      const open = after.referees.filter((referee) => openCall(referee) !== null);
      expect(endsNow ? open : []).toEqual([]);
      for (const referee of after.referees) {
        expect(referee.status === 'call_booked').toBe(bookedCall(referee) !== null);
      }
    }
  });
});
