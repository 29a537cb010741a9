import { describe, expect, test } from 'vitest';

import type { Check } from '#shared/domain/check/check.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { remindAll } from '#shared/domain/decisions/remind-all.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  evaDetails,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const act = { by: 'Rita Ek', note: null };
const later = contextAt(daysAfter(2));
const asked: Partial<Referee> = { status: 'invited', invitedAt: startTime, channel: 'email' };
const bo = buildReferee(asked);
const eva = buildReferee({ ...evaDetails(), ...asked });
const { settings } = buildCheck();

const fileOf = (referees: readonly Referee[], check: Partial<Check> = {}) =>
  buildFile({ check: buildCheck({ status: 'collecting', ...check }), referees });
const reminded = (file: ReturnType<typeof fileOf>) =>
  changeOf(remindAll(file, act, later))
    .messages.map(({ recipient }) => recipient)
    .toSorted();

describe('everybody who is waited for is reminded', () => {
  test('the candidate while a referee is missing, and each referee who has not answered', () => {
    expect(reminded(fileOf([bo]))).toEqual(['candidate', bo.id]);
    expect(reminded(fileOf([bo, eva]))).toEqual([bo.id, eva.id].toSorted());
    expect(reminded(fileOf([{ ...bo, status: 'answered' }, eva]))).toEqual([eva.id]);
  });

  test('but the candidate, where they are not contacted by itself', () => {
    expect(reminded(fileOf([bo], { settings: { ...settings, candidateChannel: 'disabled' } }))).toEqual([bo.id]);
  });

  test('but whoever was asked a moment ago, or cannot be reached', () => {
    const just = buildMessage({ kind: 'referee-request', recipient: bo.id, createdAt: daysAfter(2) });
    expect(reminded({ ...fileOf([bo, eva]), messages: [just] })).toEqual([eva.id]);
    expect(reminded(fileOf([{ ...bo, email: null }, eva]))).toEqual([eva.id]);
  });

  test('and what stood in the way is said where nobody could be', () => {
    const just = buildMessage({ kind: 'referee-request', recipient: bo.id, createdAt: daysAfter(2) });
    const both = { ...fileOf([bo, { ...eva, status: 'answered' }]), messages: [just] };
    expect(remindAll(both, act, later)).toMatchObject({ code: 'too_soon', refereeId: bo.id });
  });

  test('nobody, where nobody is waited for or the check has ended', () => {
    const answered = [bo, eva].map((each): Referee => ({ ...each, status: 'answered' }));
    expect(remindAll(fileOf(answered), act, later)).toMatchObject({ code: 'nothing_to_send' });
    expect(remindAll(fileOf([bo], { status: 'cancelled' }), act, later)).toMatchObject({ code: 'wrong_state' });
  });
});
