import { describe, expect, test } from 'vitest';

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { askForMore } from '#shared/domain/decisions/ask-for-more.ts';
import { unlessEdited } from '#shared/domain/decisions/decision.ts';
import { requestReferee } from '#shared/domain/decisions/request-referee.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  buildRefereeDetails,
  contextAt,
  daysAfter,
  evaDetails,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { changeOf, decided } from '#tests/support/fakes/decided.ts';

const act = { by: 'Rita Ek', note: null };
const later = contextAt(daysAfter(2));

const withChannels = (candidateChannel: 'email' | 'disabled', refereeChannel: 'email' | 'disabled') => {
  const check = buildCheck({ status: 'accepted', candidateAskedAt: null });
  return buildFile({ check: { ...check, settings: { ...check.settings, candidateChannel, refereeChannel } } });
};
const manual = withChannels('disabled', 'disabled');

describe('asking the candidate by hand', () => {
  const request = { channel: 'email-sms', additionalText: 'Gärna en chef.', daysToSubmit: 7 } as const;

  test('sends exactly what was asked, and keeps the text and the days', () => {
    const change = changeOf(askCandidate(manual, request, act, later));
    expect(change.messages.map((message) => [message.kind, message.medium])).toEqual([
      ['candidate-request', 'email'],
      ['candidate-request', 'sms'],
    ]);
    expect(change.check).toMatchObject({
      status: 'candidate_invited',
      candidateAskedAt: daysAfter(2),
      submitBy: daysAfter(9),
      settings: { candidateChannel: 'disabled', additionalText: 'Gärna en chef.', daysToSubmit: 7 },
    });
  });

  test('again is another message, and no second invitation', () => {
    const file = decided(manual, askCandidate(manual, request, act, later));
    const again = changeOf(askCandidate(file, { ...request, channel: 'email' }, act, contextAt(daysAfter(3))));
    expect(again.events).toMatchObject([{ type: 'candidate.asked_again', actor: 'recruiter' }]);
    expect(file.messages.map((message) => message.id)).not.toContain(again.messages[0]?.id);
  });

  test('is refused where the channel does not reach, and when no referee is missing', () => {
    const { check } = manual;
    const noPhone = { ...manual, check: { ...check, candidate: { ...check.candidate, phone: null } } };
    expect(askCandidate(noPhone, { ...request, channel: 'sms' }, act, later)).toMatchObject({
      code: 'unreachable_by_channel',
    });
    const full = buildFile({ referees: [buildReferee(), buildReferee(evaDetails())] });
    expect(askCandidate(full, request, act, later)).toMatchObject({ code: 'nothing_to_send' });
  });
});

describe('adding referees that are known', () => {
  const both = [buildRefereeDetails(), evaDetails()];

  test('asks them at once by the check’s channel', () => {
    const change = changeOf(addReferees(withChannels('disabled', 'email'), both, 'recruiter', later));
    expect(change.referees).toMatchObject([
      { firstName: 'Bo', status: 'invited', source: 'recruiter', answerBy: daysAfter(16) },
      { firstName: 'Eva', status: 'invited' },
    ]);
    expect(change.messages).toHaveLength(2);
    expect(new Set(change.events.map((event) => event.number)).size).toBe(change.events.length);
  });

  test('asks only those who were not there yet', () => {
    const file = withChannels('disabled', 'email');
    const bo = decided(file, addReferees(file, [buildRefereeDetails()], 'recruiter', later));
    const { messages } = changeOf(addReferees(bo, both, 'recruiter', contextAt(daysAfter(3))));
    expect(messages.map(({ recipient }) => recipient)).toEqual([evaDetails().id]);
  });

  test('with the channel disabled sends nothing', () => {
    const change = changeOf(addReferees(manual, both, 'recruiter', later));
    expect(change.check.status).toBe('collecting');
    expect(change.messages).toEqual([]);
  });

  test('adds none when one is refused, and nobody twice', () => {
    const own = evaDetails({ email: 'kim.lund@example.org' });
    expect(addReferees(manual, [buildRefereeDetails(), own], 'recruiter', later)).toMatchObject({
      code: 'address_of_candidate',
    });
    const file = decided(manual, addReferees(manual, both, 'recruiter', later));
    expect(addReferees(file, both, 'recruiter', later)).toEqual({ outcome: 'unchanged' });
  });
});

describe('the mail icon under a referee’s name', () => {
  const bo = buildReferee();
  const file: CheckFile = { ...manual, check: { ...manual.check, status: 'collecting' }, referees: [bo] };
  const press = (channel: 'email' | 'sms' | null, on = file, at = later) =>
    requestReferee(on, { refereeId: bo.id, channel }, act, at);

  test('sends the request, with who pressed it', () => {
    const change = changeOf(press('email'));
    expect(change.referees).toMatchObject([{ status: 'invited', channel: 'email', answerBy: daysAfter(16) }]);
    expect(change.messages).toMatchObject([{ kind: 'referee-request' }]);
    expect(change.events).toMatchObject([{ type: 'referee.invited', actor: 'recruiter', by: 'Rita Ek' }]);
  });

  test('sends a reminder by the same channel to one who was asked, and leaves the last day', () => {
    const change = changeOf(press(null, decided(file, press('sms')), contextAt(daysAfter(3))));
    expect(change.messages).toMatchObject([{ kind: 'referee-reminder', medium: 'sms' }]);
    expect(change.referees).toMatchObject([{ answerBy: daysAfter(16) }]);
  });

  test.each([
    ['where nothing says how', null, {}, 'channel_missing'],
    ['without a number', 'sms', { phone: null }, 'unreachable_by_channel'],
    ['to one who has answered', 'email', { status: 'answered' }, 'wrong_state'],
    ['to one who declined', 'email', { status: 'declined' }, 'wrong_state'],
  ] as const)('is refused %s', (_, channel, changes, code) => {
    expect(press(channel, { ...file, referees: [{ ...bo, ...changes }] })).toMatchObject({ code });
  });
});

describe('asking for more referees', () => {
  const answered = buildReferee({ status: 'answered', invitedAt: startTime });
  const collecting = buildFile({ check: buildCheck({ status: 'collecting' }), referees: [answered] });

  test('asks the candidate, with new days', () => {
    const change = changeOf(askForMore(collecting, 3, act, later));
    expect(change.messages).toMatchObject([{ kind: 'candidate-request' }]);
    expect(change.check).toMatchObject({ settings: { refereesRequested: 3 }, submitBy: daysAfter(7) });
  });

  test('sends nothing while the candidate’s channel is disabled, and gives no days', () => {
    const change = changeOf(askForMore(manual, 3, act, later));
    expect(change.messages).toEqual([]);
    expect(change.check).toMatchObject({ candidateAskedAt: null, submitBy: manual.check.submitBy });
  });

  test('does not ask the candidate while as many are named already', () => {
    const named = { ...collecting, referees: [answered, buildReferee(evaDetails())] };
    const one = { ...named, check: { ...named.check, settings: { ...named.check.settings, refereesRequested: 1 } } };
    expect(changeOf(askForMore(one, 2, act, later)).messages).toEqual([]);
  });

  test('for as many as before changes nothing', () => {
    expect(askForMore(collecting, 2, act, later)).toEqual({ outcome: 'unchanged' });
  });

  test('for fewer completes a check that has them', () => {
    expect(changeOf(askForMore(collecting, 1, act, later)).check.status).toBe('completed');
  });
});

test('nobody decides on a version that they have not seen', () => {
  const decide = unlessEdited(manual.check.version, (file) => askForMore(file, 3, act, later));
  expect(decide(manual).outcome).toBe('change');
  const newer = { ...manual, check: { ...manual.check, version: manual.check.version + 1 } };
  expect(decide(newer)).toMatchObject({ outcome: 'refused', code: 'edited_meanwhile' });
});
