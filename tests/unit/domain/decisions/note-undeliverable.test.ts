import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { noteUndeliverable } from '#shared/domain/decisions/note-undeliverable.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  evaDetails,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const bo = testId('ref', 1);
const eva = testId('ref', 2);

const toBo = (changes: Partial<Message> = {}): Message =>
  buildMessage({ kind: 'referee-request', recipient: bo, state: 'sent', ...changes });
const toKim = (changes: Partial<Message> = {}): Message => buildMessage({ state: 'sent', ...changes });

const invited = buildReferee({ id: bo, status: 'invited', channel: 'email' });
const invitedByBoth = buildReferee({ id: bo, status: 'invited', channel: 'email-sms' });
const evaAwaited = buildReferee({ ...evaDetails(), id: eva, status: 'invited', channel: 'email' });

const collecting = (changes: Partial<CheckFile>): CheckFile =>
  buildFile({ check: buildCheck({ status: 'collecting' }), referees: [invited], ...changes });

const note = (file: CheckFile, recipient: string) => noteUndeliverable(file, recipient, contextAt());

describe('a referee whose messages do not arrive', () => {
  it.each([
    ['bounced', { fate: 'bounced' }],
    ['stopped by the suppression list', { fate: 'suppressed' }],
    ['dead for their address', { state: 'dead', reason: 'mail_address_not_ascii' }],
  ] as const)('is unreachable when the mail %s', (_, message) => {
    const change = changeOf(note(collecting({ messages: [toKim(), toBo(message)] }), bo));
    expect(change.referees).toMatchObject([{ id: bo, status: 'unreachable' }]);
    expect(change.events).toMatchObject([{ type: 'referee.unreachable', refereeId: bo }]);
    expect(change.check.status).toBe('collecting');
  });

  it.each([
    ['delayed', { fate: 'delayed' }],
    ['complained about', { fate: 'complained' }],
    ['dead for a fault of ours', { state: 'dead', reason: 'mail_sender_not_verified' }],
    ['on its way', { state: 'ready' }],
  ] as const)('stays invited when the mail is %s', (_, message) => {
    expect(note(collecting({ messages: [toBo(message)] }), bo).outcome).toBe('unchanged');
  });

  it('is unreachable when the mail bounced beside which no SMS was made, since none goes to their country', () => {
    const check = buildCheck({ status: 'collecting' });
    const nordic = { ...check, settings: { ...check.settings, smsCountries: ['SE', 'NO'] } };
    const abroad = { ...invitedByBoth, phone: '+61412345678' };
    const file = collecting({ check: nordic, referees: [abroad], messages: [toKim(), toBo({ fate: 'bounced' })] });
    expect(changeOf(note(file, bo)).referees).toMatchObject([{ id: bo, status: 'unreachable' }]);
  });

  it('stays invited while the other medium works, and is unreachable when neither does', () => {
    const bounced = toBo({ fate: 'bounced' });
    const sms = toBo({ id: 'msg_000002_b_sms', medium: 'sms' });
    const referees = [invitedByBoth];
    expect(note(collecting({ referees, messages: [bounced, sms] }), bo).outcome).toBe('unchanged');
    const dead = { ...sms, state: 'dead', reason: 'sms_country_not_allowed' } as const;
    const change = changeOf(note(collecting({ referees, messages: [bounced, dead] }), bo));
    expect(change.referees).toMatchObject([{ status: 'unreachable' }]);
  });

  it('stays invited when a later mail went to a corrected address', () => {
    const messages = [toBo({ id: 'msg_000003_b_email', fate: 'bounced' }), toBo({ id: 'msg_000007_b_email' })];
    expect(note(collecting({ messages }), bo).outcome).toBe('unchanged');
  });

  it.each(['opened', 'answering', 'answered', 'declined', 'removed', 'unreachable'] as const)(
    'who is %s stays so',
    (status) => {
      const referees = [{ ...invited, status }, evaAwaited];
      expect(note(collecting({ referees, messages: [toBo({ fate: 'bounced' })] }), bo).outcome).toBe('unchanged');
    },
  );

  it('completes the check when nobody else was awaited', () => {
    const check = buildCheck({ status: 'collecting', settings: { ...buildCheck().settings, refereesRequested: 1 } });
    const referees = [invited, { ...evaAwaited, status: 'answered' as const }];
    const change = changeOf(note(collecting({ check, referees, messages: [toBo({ fate: 'bounced' })] }), bo));
    expect(change.check.status).toBe('completed');
  });
});

describe('a check', () => {
  const asked = buildCheck({ status: 'candidate_invited', candidateAskedAt: startTime });

  it('fails when the candidate cannot be reached and there is no referee', () => {
    const change = changeOf(note(buildFile({ check: asked, messages: [toKim({ fate: 'bounced' })] }), 'candidate'));
    expect(change.check.status).toBe('failed');
    expect(change.events).toMatchObject([{ type: 'reference_check.failed' }]);
  });

  it('goes on while a referee is awaited or has answered', () => {
    const messages = [toKim({ fate: 'bounced' })];
    expect(note(collecting({ messages }), 'candidate').outcome).toBe('unchanged');
    const referees = [{ ...invited, status: 'answered' as const }];
    expect(note(collecting({ referees, messages }), 'candidate').outcome).toBe('unchanged');
  });

  it('goes on while the candidate can name somebody else', () => {
    const change = changeOf(note(collecting({ messages: [toKim(), toBo({ fate: 'bounced' })] }), bo));
    expect(change.check.status).toBe('collecting');
  });

  it('goes on by the medium that the recruiter chose by hand, and fails when that one is lost too', () => {
    const settings = { ...buildCheck().settings, candidateChannel: 'disabled' } as const;
    const check = buildCheck({ status: 'collecting', candidateAskedAt: startTime, settings });
    const byHand = collecting({ check, messages: [toKim(), toBo({ fate: 'bounced' })] });
    expect(changeOf(note(byHand, bo)).check.status).toBe('collecting');
    const asked = { ...check, status: 'candidate_invited' } as const;
    const sms = toKim({ id: 'msg_000002_candidate_sms', medium: 'sms' });
    const byBoth = buildFile({ check: asked, messages: [toKim({ fate: 'bounced' }), sms] });
    expect(note(byBoth, 'candidate').outcome).toBe('unchanged');
    const dead = { ...sms, state: 'dead', reason: 'sms_country_not_allowed' } as const;
    const lost = buildFile({ check: asked, messages: [toKim({ fate: 'bounced' }), dead] });
    expect(changeOf(note(lost, 'candidate')).check.status).toBe('failed');
  });

  it('fails when the last referee is lost and the candidate was lost or never asked', () => {
    const lostBoth = collecting({ messages: [toKim({ fate: 'bounced' }), toBo({ fate: 'bounced' })] });
    const change = changeOf(note(lostBoth, bo));
    expect(change.check).toMatchObject({ status: 'failed', eventCount: 4 });
    expect(change.events.map((event) => event.type)).toEqual(['referee.unreachable', 'reference_check.failed']);
    const check = buildCheck({ status: 'collecting', candidateAskedAt: null });
    expect(changeOf(note(collecting({ check, messages: [toBo({ fate: 'bounced' })] }), bo)).check.status).toBe(
      'failed',
    );
  });

  it.each(['accepted', 'completed', 'expired', 'declined', 'cancelled', 'failed'] as const)(
    'that is %s stays so',
    (status) => {
      const file = buildFile({ check: { ...asked, status }, messages: [toKim({ fate: 'bounced' })] });
      expect(note(file, 'candidate').outcome).toBe('unchanged');
    },
  );

  it('of a test key goes on, since all its messages are held back', () => {
    const file = buildFile({ check: { ...asked, live: false }, messages: [toKim({ fate: 'suppressed' })] });
    expect(note(file, 'candidate').outcome).toBe('unchanged');
  });

  it('changes once: a repeat finds nothing to do', () => {
    const file = collecting({ messages: [toKim(), toBo({ fate: 'bounced' })] });
    const change = changeOf(note(file, bo));
    expect(note({ ...file, check: change.check, referees: change.referees }, bo).outcome).toBe('unchanged');
  });
});
