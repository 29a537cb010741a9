import { describe, expect, test } from 'vitest';
import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { allowAddresses } from '#shared/domain/decisions/allow-addresses.ts';
import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { addressesLeft } from '#shared/domain/decisions/ask-named-referees.ts';
import { replaceReferee } from '#shared/domain/decisions/replace-referee.ts';
import { requestReferee } from '#shared/domain/decisions/request-referee.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { sendReferees } from '#shared/domain/decisions/send-referees.ts';
import { maxRefereesEver } from '#shared/domain/limits.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  buildRefereeDetails,
  contextAt,
  evaDetails,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf, decided } from '#tests/support/fakes/decided.ts';

const act = { by: 'Rita Ek', note: null };
const later = contextAt(minutesAfter(5));
const invited: Partial<Referee> = { status: 'invited', channel: 'email', invitedAt: startTime };

/** Bo is named and not yet sent; so many addresses have been asked before. */
const withAsked = (addressesAsked: number, check: Partial<Check> = {}): CheckFile =>
  buildFile({ check: buildCheck({ status: 'collecting', addressesAsked, ...check }), referees: [buildReferee()] });

const channel = (refereeChannel: Check['settings']['refereeChannel']): Partial<Check> => ({
  settings: { ...buildCheck().settings, refereeChannel },
});

describe('addresses that are asked at the candidate’s wish', () => {
  test.each([
    [13, 14],
    [14, 15],
  ])('are counted: after %i come %i', (before, after) => {
    expect(changeOf(sendReferees(withAsked(before), later)).check.addressesAsked).toBe(after);
  });

  test('are fifteen: the sixteenth is neither saved nor asked', () => {
    expect(sendReferees(withAsked(15), later)).toMatchObject({ code: 'too_many_addresses' });
    expect(saveReferee(withAsked(14), evaDetails(), 'candidate', later)).toMatchObject({ code: 'too_many_addresses' });
    expect(saveReferee(withAsked(13), evaDetails(), 'candidate', later).outcome).toBe('change');
  });

  test('are a mail and a number each, where both are asked', () => {
    expect(changeOf(sendReferees(withAsked(13, channel('email-sms')), later)).check.addressesAsked).toBe(15);
    expect(sendReferees(withAsked(14, channel('email-sms')), later)).toMatchObject({ code: 'too_many_addresses' });
  });

  test('are none where the recruiter asks by hand', () => {
    expect(changeOf(sendReferees(withAsked(15, channel('disabled')), later)).messages).toEqual([]);
    const asked = { refereeId: buildReferee().id, channel: 'email' } as const;
    expect(requestReferee(withAsked(15), asked, act, later).outcome).toBe('change');
  });

  test('count anew when somebody who is gone is named again', () => {
    const gone = buildReferee({ ...invited, id: testId('ref', 9), status: 'replaced' });
    const sendAt = (asked: number) => sendReferees({ ...withAsked(asked), referees: [gone, buildReferee()] }, later);
    expect(changeOf(sendAt(14)).check.addressesAsked).toBe(15);
    expect(sendAt(15)).toMatchObject({ code: 'too_many_addresses' });
  });

  test('are one, however they are written', () => {
    const asked = buildReferee({ ...invited, id: testId('ref', 9), email: 'bo.ahl@example.org' });
    const again = buildReferee({ email: 'BO.AHL@EXAMPLE.ORG' });
    const both = { ...withAsked(15), referees: [asked, again] };
    expect(changeOf(sendReferees(both, later)).check.addressesAsked).toBe(15);
  });

  test('grow by a correction, and by another who is named instead', () => {
    const file = buildFile({ ...withAsked(14), referees: [buildReferee(invited)] });
    const corrected = buildRefereeDetails({ email: 'bo@example.org' });
    expect(changeOf(saveReferee(file, corrected, 'candidate', later)).check.addressesAsked).toBe(15);
    expect(changeOf(replaceReferee(file, buildReferee().id, evaDetails(), later)).check.addressesAsked).toBe(15);
    const full = buildFile({ ...withAsked(15), referees: [buildReferee(invited)] });
    expect(saveReferee(full, corrected, 'candidate', later)).toMatchObject({ code: 'too_many_addresses' });
    expect(saveReferee(full, corrected, 'recruiter', later).outcome).toBe('change');
    expect(replaceReferee(full, buildReferee().id, evaDetails(), later)).toMatchObject({ code: 'too_many_addresses' });
  });

  test('can be more when the recruiter allows it', () => {
    const file = decided(withAsked(15), allowAddresses(withAsked(15), 30, act, later));
    expect(addressesLeft(file.check)).toBe(15);
    expect(changeOf(sendReferees(file, later)).check.addressesAsked).toBe(16);
    expect(allowAddresses(file, 30, act, later)).toEqual({ outcome: 'unchanged' });
    const ended = buildFile({ check: buildCheck({ status: 'cancelled' }) });
    expect(allowAddresses(ended, 30, act, later)).toMatchObject({ code: 'wrong_state' });
  });
});

describe('corrections by the candidate', () => {
  const file = (corrections: number): CheckFile =>
    buildFile({
      check: buildCheck({ status: 'collecting' }),
      referees: [buildReferee({ ...invited, corrections })],
    });
  const mended = buildRefereeDetails({ email: 'bo@example.org' });

  test.each([
    [0, 1],
    [2, 3],
  ])('are counted for one who was asked: %i, then %i', (before, after) => {
    expect(changeOf(saveReferee(file(before), mended, 'candidate', later)).referees).toMatchObject([
      { corrections: after },
    ]);
  });

  test('are three; the recruiter, a name, and one who was not asked are free', () => {
    expect(saveReferee(file(3), mended, 'candidate', later)).toMatchObject({ code: 'too_many_corrections' });
    expect(saveReferee(file(3), mended, 'recruiter', later).outcome).toBe('change');
    expect(saveReferee(file(3), buildRefereeDetails({ lastName: 'Ahlm' }), 'candidate', later).outcome).toBe('change');
    const unsent = buildFile({ check: buildCheck({ status: 'collecting' }), referees: [buildReferee()] });
    expect(changeOf(saveReferee(unsent, mended, 'candidate', later)).referees[0]).not.toHaveProperty('corrections');
  });
});

describe('two requests to the same person', () => {
  const asked = { refereeId: buildReferee().id, channel: null };
  const seconds = (count: number) => contextAt(minutesAfter(count / 60));
  const start = buildFile({ check: buildCheck({ status: 'collecting' }), referees: [buildReferee()] });
  const file = decided(start, requestReferee(start, { ...asked, channel: 'email' }, act, contextAt()));

  test('are a minute apart, for a referee', () => {
    expect(requestReferee(file, asked, act, seconds(59))).toMatchObject({
      code: 'too_soon',
      refereeId: asked.refereeId,
    });
    expect(requestReferee(file, asked, act, seconds(60)).outcome).toBe('change');
  });

  test('are a minute apart, for the candidate', () => {
    const request = { channel: 'email', additionalText: null, daysToSubmit: 5 } as const;
    const first = buildFile({ check: buildCheck({ status: 'accepted' }) });
    const once = decided(first, askCandidate(first, request, act, contextAt()));
    expect(askCandidate(once, request, act, seconds(59))).toMatchObject({ code: 'too_soon' });
    expect(askCandidate(once, request, act, seconds(60)).outcome).toBe('change');
  });

  test('are a minute apart, for somebody whom the candidate takes out and names again', () => {
    const [bo] = file.referees;
    const removed = bo === undefined ? [] : [{ ...bo, status: 'removed' } as const];
    const again = buildReferee({ id: testId('ref', 7), addedAt: minutesAfter(0.5) });
    const both = { ...file, referees: [...removed, again] };
    expect(sendReferees(both, seconds(59))).toMatchObject({ code: 'too_soon' });
    expect(sendReferees(both, seconds(60)).outcome).toBe('change');
  });

  test('are not held up by a reminder that only waits', () => {
    const plan = { at: minutesAfter(60), by: 'rule' } as const;
    const messages = file.messages.map((message) => ({ ...message, plan, createdAt: minutesAfter(1) }));
    expect(requestReferee({ ...file, messages }, asked, act, seconds(61)).outcome).toBe('change');
  });
});

test('No check has more referees than can be read with it, gone ones included', () => {
  const gone = Array.from({ length: maxRefereesEver }, (_, index) =>
    buildReferee({ id: testId('ref', 100 + index), status: 'removed' }),
  );
  const full = buildFile({ check: buildCheck({ status: 'collecting' }), referees: gone });
  expect(saveReferee(full, evaDetails(), 'candidate', later)).toMatchObject({ code: 'too_many_referees' });
  const almost = { ...full, referees: gone.slice(1) };
  expect(saveReferee(almost, evaDetails(), 'candidate', later).outcome).toBe('change');
});
