import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { noteUndeliverable } from '#shared/domain/decisions/note-undeliverable.ts';
import { buildCheck, buildFile, buildReferee, contextAt, testId } from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const bo = testId('ref', 1);
const bounced = buildMessage({ kind: 'referee-request', recipient: bo, state: 'sent', fate: 'bounced' });
const { candidate, settings } = buildCheck();

const fileWith = (referee: Partial<Referee> = {}, check: Partial<CheckFile['check']> = {}): CheckFile =>
  buildFile({
    check: buildCheck({ status: 'collecting', ...check }),
    referees: [buildReferee({ status: 'invited', channel: 'email', ...referee })],
    messages: [buildMessage({ state: 'sent', medium: check.candidate?.email === null ? 'sms' : 'email' }), bounced],
  });

const messagesAfter = (file: CheckFile) => changeOf(noteUndeliverable(file, bo, contextAt())).messages;

describe('of a referee who cannot be reached', () => {
  it('the candidate who named them is told', () => {
    expect(messagesAfter(fileWith())).toMatchObject([
      { kind: 'candidate-bounce', recipient: 'candidate', medium: 'email', about: bo, dueAt: null },
    ]);
  });

  it('the candidate is told by SMS where there is no address', () => {
    const byPhone = {
      candidate: { ...candidate, email: null },
      settings: { ...settings, candidateChannel: 'sms' },
    } as const;
    expect(messagesAfter(fileWith({}, byPhone))).toMatchObject([{ kind: 'candidate-bounce', medium: 'sms' }]);
  });

  it.each([
    ['has not named them', fileWith({ source: 'recruiter' })],
    ['is not contacted by itself', fileWith({}, { settings: { ...settings, candidateChannel: 'disabled' } })],
  ])('the candidate is not told who %s', (_, file) => {
    expect(messagesAfter(file).filter(({ recipient }) => recipient === 'candidate')).toEqual([]);
  });

  it('a reminder that waits does not hide that the request came back', () => {
    const plan = { at: '2026-11-25T08:00:00.000Z', by: 'rule' } as const;
    const waiting = buildMessage({ kind: 'referee-reminder', id: `${bounced.id}_r1`, state: 'waiting', plan });
    const file = fileWith();
    expect(messagesAfter({ ...file, messages: [bounced, waiting] })).toHaveLength(1);
  });
});
