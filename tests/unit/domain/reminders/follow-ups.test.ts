import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { followUps } from '#shared/domain/reminders/follow-ups.ts';
import {
  buildCheck,
  buildOrganisation,
  buildReferee,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';

const bo = testId('ref', 1);
const sent = (kind: Message['kind'], id: string, changes: Partial<Message> = {}): Message =>
  buildMessage({ kind, id, state: 'sent', sentAt: startTime, ...changes });

const request = sent('referee-request', `msg_000007_${bo}_email`);
const first = sent('referee-reminder', `msg_000007_${bo}_email_r1`);
const second = sent('referee-reminder', `msg_000007_${bo}_email_r2`);

type Given = Readonly<{
  before?: readonly Message[];
  file?: Partial<CheckFile>;
  organisation?: Partial<Organisation>;
  now?: string;
}>;

const following = (message: Message, { before = [], file = {}, organisation = {}, now = startTime }: Given = {}) =>
  followUps(message, {
    file: fileFor(message.kind, { messages: [...before, message], ...file }),
    organisation: buildOrganisation(organisation),
    now,
  });

const settings = (changes: Partial<ReturnType<typeof buildCheck>['settings']>) => ({
  check: buildCheck({ status: 'collecting', settings: { ...buildCheck().settings, ...changes } }),
});

describe('what follows a request to a referee', () => {
  it('is a reminder after the organisation’s hours', () => {
    expect(following(request)).toEqual([
      {
        id: `msg_000007_${bo}_email_r1`,
        kind: 'referee-reminder',
        recipient: bo,
        medium: 'email',
        language: 'sv',
        dueAt: '2026-11-25T08:00:00.000Z',
        plan: { at: '2026-11-25T08:00:00.000Z', by: 'rule' },
      },
    ]);
  });

  it.each([
    [24, startTime, '2026-11-24T08:00:00.000Z'],
    [72, startTime, '2026-11-26T08:00:00.000Z'],
    [48, daysAfter(3), '2026-11-30T07:00:00.000Z'],
    [24, daysAfter(4), '2026-11-30T07:00:00.000Z'],
  ] as const)('waits %i hours from %s, and for working hours', (refereeHours, now, dueAt) => {
    const reminders = { enabled: true, candidateHours: 48, refereeHours } as const;
    expect(following(request, { organisation: { reminders }, now })).toMatchObject([{ dueAt }]);
  });

  it('may come at the last moment of the last day, and not after it', () => {
    const asked = sent('candidate-request', 'msg_000002_candidate_email');
    const due = '2026-11-25T08:00:00.000Z';
    const until = (submitBy: string) => ({ file: { check: buildCheck({ submitBy }) } });
    expect(following(asked, until(due))).toMatchObject([{ kind: 'candidate-reminder', dueAt: due }]);
    expect(following(asked, until('2026-11-25T07:59:00.000Z'))).toEqual([]);
  });

  it('is a second reminder, then one mail to the candidate that names the referee, then nothing', () => {
    expect(following(first, { before: [request] })).toMatchObject([{ id: second.id, kind: 'referee-reminder' }]);
    const [nudge, ...more] = following(second, { before: [request, first] });
    expect(more).toEqual([]);
    expect(nudge).toMatchObject({ kind: 'candidate-nudge', recipient: 'candidate', medium: 'email', about: bo });
    const nudged = buildMessage({ kind: 'candidate-nudge', about: bo, id: nudge?.id ?? '' });
    expect(following(second, { before: [request, first, nudged] })).toEqual([]);
  });

  it('counts a reminder by hand, and begins again with a new request', () => {
    const byHand = sent('referee-reminder', `msg_000009_${bo}_email`);
    expect(following(byHand, { before: [request, first] })).toMatchObject([{ kind: 'candidate-nudge' }]);
    const again = sent('referee-request', `msg_000010_${bo}_email`);
    expect(following(again, { before: [request, first, second] })).toMatchObject([{ id: `msg_000010_${bo}_email_r1` }]);
  });

  it('begins again with the latest of several requests', () => {
    const again = sent('referee-request', `msg_000010_${bo}_email`);
    const third = sent('referee-request', `msg_000012_${bo}_email`);
    const between = sent('referee-reminder', `msg_000010_${bo}_email_r1`);
    const before = [request, first, again, between];
    expect(following(third, { before })).toMatchObject([{ id: `msg_000012_${bo}_email_r1` }]);
  });

  it.each<readonly [string, Partial<Message>]>([
    ['a reminder to another referee', { recipient: testId('ref', 2) }],
    ['a reminder by SMS', { medium: 'sms' }],
    ['a reminder that never went', { state: 'dead' }],
    ['what was told of a call', { kind: 'call-booked' }],
  ])('does not count %s', (_, other) => {
    const before = [request, sent('referee-reminder', `msg_000008_${bo}_email`, other)];
    expect(following(first, { before })).toMatchObject([{ id: second.id, kind: 'referee-reminder' }]);
  });

  it.each<readonly [string, Partial<Message>]>([
    ['to another referee', { recipient: testId('ref', 2) }],
    ['by SMS', { medium: 'sms' }],
    ['of another kind', { kind: 'call-booked' }],
  ])('comes though a message %s waits', (_, other) => {
    const waits = buildMessage({ kind: 'referee-reminder', id: `msg_000008_${bo}_x`, state: 'waiting', ...other });
    expect(following(request, { before: [waits] })).toMatchObject([{ kind: 'referee-reminder' }]);
  });

  it('may come at the last moment of the referee’s last day', () => {
    const referees = [buildReferee({ status: 'invited', answerBy: '2026-11-25T08:00:00.000Z' })];
    expect(following(request, { file: { referees } })).toMatchObject([{ kind: 'referee-reminder' }]);
  });

  it.each<readonly [string, Partial<Message>]>([
    ['that another referee has not answered', { kind: 'candidate-nudge', about: testId('ref', 2) }],
    ['that this one could not be reached', { kind: 'candidate-bounce', about: bo }],
  ])('ends with the candidate, who was told before %s', (_, told) => {
    const before = [request, first, buildMessage({ id: 'msg_000003_candidate_email', ...told })];
    expect(following(second, { before })).toMatchObject([
      { kind: 'candidate-nudge', id: `msg_000007_candidate_email_${bo}` },
    ]);
  });

  it.each<readonly [string, Given]>([
    ['the referee is not there', { file: { referees: [] } }],
    ['reminders are off', { organisation: { reminders: { enabled: false, candidateHours: 48, refereeHours: 48 } } }],
    ['the channel is disabled', { file: settings({ refereeChannel: 'disabled' }) }],
    ['the check has ended', { file: { check: buildCheck({ status: 'cancelled' }) } }],
    ['the referee wants none', { file: { referees: [buildReferee({ status: 'invited', remindersStopped: true })] } }],
    ['the referee has answered', { file: { referees: [buildReferee({ status: 'answered' })] } }],
    [
      'the last day is nearer',
      { file: { referees: [buildReferee({ status: 'invited', answerBy: '2026-11-25T07:59:00.000Z' })] } },
    ],
    [
      'one waits already',
      {
        before: [buildMessage({ kind: 'referee-reminder', id: `msg_000008_${bo}_email_s000003`, state: 'waiting' })],
      },
    ],
  ])('is nothing when %s', (_, given) => {
    expect(following(request, given)).toEqual([]);
  });

  it.each<readonly [string, Given['file']]>([
    ['is not contacted by itself', settings({ candidateChannel: 'disabled' })],
    [
      'has neither address nor number',
      {
        check: buildCheck({ status: 'collecting', candidate: { ...buildCheck().candidate, email: null, phone: null } }),
      },
    ],
    ['has not named the referee', { referees: [buildReferee({ status: 'invited', source: 'recruiter' })] }],
  ])('ends without the candidate who %s', (_, file = {}) => {
    expect(
      following(second, { before: [request, first], file: { ...file, messages: [request, first, second] } }),
    ).toEqual([]);
  });
});

describe('what follows a request to the candidate', () => {
  const asked = sent('candidate-request', 'msg_000002_candidate_email');
  const reminded = sent('candidate-reminder', 'msg_000002_candidate_email_r1');

  it('is at most two reminders, within the candidate’s days', () => {
    const file = { check: buildCheck({ submitBy: daysAfter(14) }) };
    expect(following(asked, { file })).toMatchObject([{ id: reminded.id, dueAt: '2026-11-25T08:00:00.000Z' }]);
    const twice = following(reminded, { before: [asked], file: { ...file, messages: [asked, reminded] } });
    expect(twice).toMatchObject([{ id: 'msg_000002_candidate_email_r2' }]);
    const last = sent('candidate-reminder', 'msg_000002_candidate_email_r2');
    expect(following(last, { file: { ...file, messages: [asked, reminded, last] } })).toEqual([]);
    expect(following(asked, { file: { check: buildCheck({ submitBy: daysAfter(1) }) } })).toEqual([]);
  });

  it('begins again when they are asked again', () => {
    const last = sent('candidate-reminder', 'msg_000002_candidate_email_r2');
    const again = sent('candidate-request', 'msg_000009_candidate_email');
    expect(following(again, { before: [asked, reminded, last] })).toMatchObject([
      { id: 'msg_000009_candidate_email_r1' },
    ]);
  });

  it('is nothing while one waits, on a day that was chosen', () => {
    const waits = buildMessage({ kind: 'candidate-reminder', id: 'msg_000003_candidate_email', state: 'waiting' });
    expect(following(asked, { before: [waits] })).toEqual([]);
  });

  it('is nothing when the channel is disabled', () => {
    expect(following(asked, { file: settings({ candidateChannel: 'disabled' }) })).toEqual([]);
  });
});

it('nothing follows what is told once', () => {
  expect(following(sent('recruiter-completed', 'msg_000009_recruiter_email'))).toEqual([]);
  expect(following(sent('candidate-bounce', 'msg_000009_candidate_email'))).toEqual([]);
});
