import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { acceptProposal } from '#shared/domain/decisions/accept-proposal.ts';
import { bookCall } from '#shared/domain/decisions/book-call.ts';
import { cancelCall } from '#shared/domain/decisions/cancel-call.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { concludeCheck } from '#shared/domain/decisions/conclude-check.ts';
import { confirmCallAnswers, passConfirmation } from '#shared/domain/decisions/confirm-call-answers.ts';
import { declineReference } from '#shared/domain/decisions/decline-reference.ts';
import { moveCall } from '#shared/domain/decisions/move-call.ts';
import { proposeCall } from '#shared/domain/decisions/propose-call.ts';
import { removeReferee } from '#shared/domain/decisions/remove-referee.ts';
import { replaceReferee } from '#shared/domain/decisions/replace-referee.ts';
import { saveDraft } from '#shared/domain/decisions/save-draft.ts';
import { withdrawAnswers } from '#shared/domain/decisions/withdraw-answers.ts';
import { saveCallDraft, writeCallAnswers } from '#shared/domain/decisions/write-call-answers.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  evaDetails,
  startTime,
  testId,
} from '../../../support/builders/check-builders.ts';
import { changeOf, decided } from '../../../support/fakes/decided.ts';

const bo = testId('ref', 1);
const rita = { name: 'Rita Ek', email: 'rita.ek@example.org' };
const at = '2026-11-25T13:00:00.000Z';
const later = '2026-11-26T08:00:00.000Z';
const terms = { at, minutes: 30, phone: '+46701740621', handler: rita, zone: null };
const act = { by: 'Rita Ek', note: null };
const now = contextAt();

const draftOf = (refereeId: string) => ({
  refereeId,
  version: 1,
  form: 'full' as const,
  language: 'sv' as const,
  relation: null,
  answers: {},
  savedAt: startTime,
});

const open = (): CheckFile =>
  buildFile({
    check: buildCheck({ status: 'collecting', settings: { ...buildCheck().settings, refereesRequested: 1 } }),
    referees: [buildReferee({ status: 'opened', openedAt: startTime, invitedAt: startTime, answerBy: daysAfter(1) })],
  });
const booked = (): CheckFile => decided(open(), bookCall(open(), bo, terms, now));
const written = {
  refereeId: bo,
  form: 'full' as const,
  language: 'sv' as const,
  templateId: 'tpl_standard',
  templateVersion: 1,
  relation: null,
  answers: {},
  context: null,
};
const held = (): CheckFile => decided(booked(), writeCallAnswers(booked(), written, act, contextAt(at)));
const kindsOf = (file: CheckFile): readonly string[] =>
  file.messages.map(({ kind, recipient }) => `${kind} ${recipient === bo ? 'Bo' : recipient.split('_')[0]}`);

describe('a call', () => {
  it('is booked: both are told, the time is taken, and the check waits for it', () => {
    const change = changeOf(bookCall(open(), bo, terms, now));
    expect(change.referees[0]).toMatchObject({ status: 'call_booked', answerBy: daysAfter(2, at) });
    expect(change.referees[0]?.call).toMatchObject({ state: 'booked', at, sequence: 0 });
    expect(change.takenSlots.map((slot) => slot.at)).toEqual([at, '2026-11-25T13:15:00.000Z']);
    expect(kindsOf(booked()).toSorted()).toEqual(['call-booked Bo', 'call-booked caller']);
    expect(bookCall(booked(), bo, terms, now).outcome).toBe('unchanged');
  });

  it('is not booked in the past, nor by whoever has answered', () => {
    expect(bookCall(open(), bo, terms, contextAt(later))).toMatchObject({ code: 'wrong_time' });
    expect(bookCall(open(), bo, terms, contextAt(at))).toMatchObject({ code: 'wrong_time' });
    expect(proposeCall(open(), bo, { ...terms, note: null }, contextAt(at))).toMatchObject({ code: 'wrong_time' });
    expect(bookCall(held(), bo, { ...terms, at: later }, contextAt(at))).toMatchObject({ outcome: 'refused' });
  });

  it.each(['referee', 'recruiter'])('is moved by the %s, under the same entry', (who) => {
    const file = booked();
    const move =
      who === 'referee'
        ? bookCall(file, bo, { ...terms, at: later }, now)
        : moveCall(file, bo, { at: later, zone: null }, act, now);
    const change = changeOf(move);
    expect(change.referees[0]?.call).toMatchObject({ state: 'booked', at: later, sequence: 1 });
    expect(change.events.map(({ type, actor }) => `${type} ${actor}`)).toEqual([`referee.call_moved ${who}`]);
    expect([change.takenSlots.length, change.freedSlots.length]).toEqual([2, 2]);
  });

  it.each([
    ['number', { phone: '+46701740622' }],
    ['length', { minutes: 45 }],
    ['caller', { handler: { name: 'Ali Demir', email: 'ali.demir@example.org' } }],
  ])('is another one with another %s, and both are told', (_, other) => {
    const change = changeOf(bookCall(booked(), bo, { ...terms, ...other }, now));
    expect(change.referees[0]?.call).toMatchObject({ ...other, sequence: 1 });
    expect(change.messages.map(({ kind }) => kind)).toEqual(['call-moved', 'call-moved']);
  });

  it('that moves by a quarter keeps what both times touch', () => {
    const change = changeOf(moveCall(booked(), bo, { at: '2026-11-25T13:15:00.000Z', zone: null }, act, now));
    expect(change.takenSlots.map((slot) => slot.at)).toEqual(['2026-11-25T13:30:00.000Z']);
    expect(change.freedSlots.map((slot) => slot.at)).toEqual([at]);
  });

  it('is cancelled, and booked again under the same entry', () => {
    const off = decided(booked(), cancelCall(booked(), bo, { actor: 'referee' }, now));
    expect(off.referees[0]).toMatchObject({ status: 'opened', call: { state: 'cancelled', sequence: 1 } });
    expect(cancelCall(off, bo, { actor: 'referee' }, now).outcome).toBe('unchanged');
    expect(decided(off, bookCall(off, bo, terms, now)).referees[0]?.call).toMatchObject({
      state: 'booked',
      sequence: 2,
    });
  });

  it.each([
    ['removed', (file: CheckFile) => removeReferee(file, bo, 'recruiter', now)],
    ['replaced', (file: CheckFile) => replaceReferee(file, bo, evaDetails(), now)],
  ])('that was proposed by one who is then %s is off, and the one who was to call is told', (status, decide) => {
    const asked = decided(open(), proposeCall(open(), bo, { ...terms, note: null }, now));
    const file = decided(asked, decide(asked));
    expect(file.referees[0]).toMatchObject({ status, call: { state: 'cancelled' } });
    expect(kindsOf(file)).toContain('call-cancelled caller');
  });

  it('is proposed to the one who calls, who accepts', () => {
    const asked = decided(open(), proposeCall(open(), bo, { ...terms, note: 'Efter tre' }, now));
    expect(asked.referees[0]).toMatchObject({ status: 'opened', call: { state: 'proposed', sequence: null } });
    expect(kindsOf(asked)).toEqual(['call-proposed caller']);
    expect(moveCall(open(), bo, { at, zone: null }, act, now)).toMatchObject({ code: 'wrong_state' });
    const agreed = decided(asked, acceptProposal(asked, bo, act, now));
    expect(agreed.referees[0]).toMatchObject({ status: 'call_booked', call: { state: 'booked', at, sequence: 0 } });
    const away = { name: 'America/New_York', minutes: -300 };
    const abroad = decided(open(), proposeCall(open(), bo, { ...terms, zone: away, note: null }, now));
    expect(changeOf(acceptProposal(abroad, bo, act, now)).referees[0]?.call?.zone).toEqual(away);
  });

  it.each([
    ['answers in writing', (file: CheckFile) => saveDraft(file, { ...draft, form: 'full' }, now), 'answering'],
    ['declines', (file: CheckFile) => declineReference(file, bo, null, now), 'declined'],
    ['is no longer waited for', (file: CheckFile) => concludeCheck(file, act, now), 'opened'],
    ['is left by the whole check', (file: CheckFile) => cancelCheck(file, act, now), 'opened'],
  ])('is called off when the referee %s', (_, decide, status) => {
    const change = changeOf(decide(booked()));
    expect(change.referees[0]).toMatchObject({ status, call: { state: 'cancelled' } });
    expect(change.freedSlots).toHaveLength(2);
    expect(change.messages.filter(({ kind }) => kind === 'call-cancelled')).toHaveLength(2);
  });

  const draft = draftOf(bo);

  it('that was booked is given up with a proposal: both are told, and the time is free', () => {
    const change = changeOf(proposeCall(booked(), bo, { ...terms, at: later, note: null }, now));
    expect(change.messages.map(({ kind, medium }) => `${kind} ${medium}`)).toEqual([
      'call-proposed email',
      'call-proposed email',
    ]);
    expect(change.messages[0]?.recipient).toBe(bo);
    expect(change.freedSlots.map((slot) => slot.at)).toEqual([at, '2026-11-25T13:15:00.000Z']);
  });

  it('is proposed anew with another note, and not with the same', () => {
    const asked = decided(open(), proposeCall(open(), bo, { ...terms, note: 'Helst efter tre' }, now));
    expect(proposeCall(asked, bo, { ...terms, note: 'Helst efter tre' }, now).outcome).toBe('unchanged');
    expect(changeOf(proposeCall(asked, bo, { ...terms, note: null }, now)).referees[0]?.call?.note).toBeNull();
  });

  it('is told by SMS to a referee without an address, and by mail to the one who calls', () => {
    const [referee] = open().referees;
    const file = { ...open(), referees: [buildReferee({ ...referee, email: null })] };
    const { messages } = changeOf(bookCall(file, bo, terms, now));
    expect(messages.map(({ recipient, medium }) => `${recipient === bo ? 'Bo' : 'caller'} ${medium}`)).toEqual([
      'Bo sms',
      'caller email',
    ]);
  });

  it('of each referee is off when the check ends, and all the time is free', () => {
    const eva = { ...open().referees[0], id: testId('ref', 2) };
    const two = { ...open(), referees: [...open().referees, buildReferee(eva)] };
    const one = decided(two, bookCall(two, bo, terms, now));
    const both = decided(one, bookCall(one, eva.id, { ...terms, at: later }, now));
    expect(changeOf(cancelCheck(both, act, now)).freedSlots).toHaveLength(4);
  });

  it('of whoever has taken their answers back cannot be confirmed', () => {
    const back = decided(held(), withdrawAnswers(held(), bo, contextAt(at)));
    expect(confirmCallAnswers(back, written, contextAt(later))).toMatchObject({ code: 'wrong_state' });
  });

  it('keeps what is written while it goes on, and stays booked', () => {
    const change = changeOf(saveCallDraft(booked(), draft, contextAt(at)));
    expect(change).toMatchObject({ referees: [], draft: { version: 1, savedAt: at } });
    expect(saveCallDraft(open(), draft, now)).toMatchObject({ code: 'wrong_state' });
  });

  it('is the way in which its answers were given', () => {
    const change = changeOf(writeCallAnswers(booked(), written, act, contextAt(at)));
    expect(change.submission).toMatchObject({ mode: 'call', version: 1, submittedAt: at });
  });

  it('has been held: it counts, the report opens, and the referee is asked to confirm', () => {
    const file = held();
    expect(file.check.status).toBe('completed');
    expect(file.reportLinks).toHaveLength(1);
    expect(file.referees[0]).toMatchObject({ status: 'awaiting_confirmation', call: { confirmBy: daysAfter(7, at) } });
    expect(kindsOf(file)).toContain('call-confirm Bo');
  });

  it('is confirmed as a new version', () => {
    const change = changeOf(confirmCallAnswers(held(), written, contextAt(later)));
    expect(change.referees[0]?.status).toBe('answered');
    expect(change.submission).toMatchObject({ version: 2, mode: 'call_confirmed' });
  });

  it('that nobody confirms stands after seven days, and not before', () => {
    expect(passConfirmation(held(), bo, contextAt(daysAfter(6, at))).outcome).toBe('unchanged');
    const change = changeOf(passConfirmation(held(), bo, contextAt(daysAfter(7, at))));
    expect(change.referees[0]?.status).toBe('answered');
    expect(change.submission).toBeNull();
  });
});

describe('changes of a call by the referee', () => {
  const changedOften = (callChanges: number, file: CheckFile): CheckFile => ({
    ...file,
    referees: file.referees.map((referee) => ({ ...referee, callChanges })),
  });
  const moved = { ...terms, at: later };

  it.each([
    [0, 1],
    [9, 10],
  ])('are counted: %i, then %i', (before, changes) => {
    for (const decide of [
      (file: CheckFile) => bookCall(file, bo, moved, now),
      (file: CheckFile) => proposeCall(file, bo, { ...moved, note: null }, now),
      (file: CheckFile) => cancelCall(file, bo, { actor: 'referee' }, now),
    ]) {
      const [referee] = changeOf(decide(changedOften(before, booked()))).referees;
      expect(referee?.callChanges).toBe(changes);
    }
  });

  it('are ten: then no other time can be taken or suggested, but the call can be called off', () => {
    const file = changedOften(10, booked());
    expect(bookCall(file, bo, moved, now)).toMatchObject({ code: 'too_many_call_changes' });
    expect(proposeCall(file, bo, { ...moved, note: null }, now)).toMatchObject({ code: 'too_many_call_changes' });
    expect(cancelCall(file, bo, { actor: 'referee' }, now).outcome).toBe('change');
    expect(saveDraft(file, { ...draftOf(bo), form: 'full' }, now).outcome).toBe('change');
  });

  it('are not those by the recruiter', () => {
    const change = changeOf(moveCall(changedOften(10, booked()), bo, { at: later, zone: null }, act, now));
    expect(change.referees[0]?.callChanges).toBe(10);
  });
});
