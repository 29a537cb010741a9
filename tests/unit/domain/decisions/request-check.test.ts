import { describe, expect, test } from 'vitest';

import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import {
  buildRefereeDetails,
  buildRequest,
  contextAt,
  daysAfter,
  evaDetails,
  startTime,
} from '#tests/support/builders/check-builders.ts';

const settingsWith = (changes: Partial<ReturnType<typeof buildRequest>['settings']>) => ({
  ...buildRequest().settings,
  ...changes,
});

describe('a new check', () => {
  test('asks the candidate at once by the channel that was chosen', () => {
    const change = requestCheck(
      buildRequest({ settings: settingsWith({ candidateChannel: 'email-sms' }) }),
      contextAt(),
    );
    expect(change.check).toMatchObject({
      status: 'candidate_invited',
      candidateAskedAt: startTime,
      submitBy: daysAfter(5),
      eventCount: 2,
    });
    expect(change.messages.map((message) => [message.kind, message.recipient, message.medium])).toEqual([
      ['candidate-request', 'candidate', 'email'],
      ['candidate-request', 'candidate', 'sms'],
    ]);
  });

  test('sends nothing by itself when the channel is disabled', () => {
    const change = requestCheck(
      buildRequest({ settings: settingsWith({ candidateChannel: 'disabled', refereeChannel: 'disabled' }) }),
      contextAt(),
    );
    expect(change.check).toMatchObject({ status: 'accepted', candidateAskedAt: null });
    expect(change.messages).toEqual([]);
  });

  test('asks given referees, and the candidate only for those that are missing', () => {
    const oneGiven = requestCheck(buildRequest({ referees: [buildRefereeDetails()] }), contextAt());
    expect(oneGiven.check.status).toBe('collecting');
    expect(oneGiven.messages.map((message) => message.kind)).toEqual(['candidate-request', 'referee-request']);
    expect(oneGiven.referees).toMatchObject([{ status: 'invited', source: 'ats', answerBy: daysAfter(14) }]);

    const allGiven = requestCheck(buildRequest({ referees: [buildRefereeDetails(), evaDetails()] }), contextAt());
    expect(allGiven.messages.map((message) => message.kind)).toEqual(['referee-request', 'referee-request']);
    expect(allGiven.check.candidateAskedAt).toBeNull();
  });

  test('numbers its events from one without a gap, and each message has the event that is its cause', () => {
    const change = requestCheck(buildRequest({ referees: [buildRefereeDetails(), evaDetails()] }), contextAt());
    expect(change.events.map((event) => event.number)).toEqual([1, 2, 3, 4, 5]);
    expect(change.check.eventCount).toBe(5);
    const invited = change.events.filter((event) => event.type === 'referee.invited');
    expect(change.messages.map((message) => message.id)).toEqual(
      invited.map((event) => `msg_${String(event.number).padStart(6, '0')}_${event.refereeId}_email`),
    );
  });

  test.each(['email', 'sms', 'email-sms', 'disabled'] as const)('reaches by %s only whom it can reach', (channel) => {
    const mailOnly = { ...buildRequest().candidate, phone: null };
    const change = requestCheck(
      buildRequest({ candidate: mailOnly, settings: settingsWith({ candidateChannel: channel }) }),
      contextAt(),
    );
    const reached = channel === 'email' || channel === 'email-sms' ? ['email'] : [];
    expect(change.messages.map((message) => message.medium)).toEqual(reached);
  });
});
