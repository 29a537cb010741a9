import { describe, expect, test } from 'vitest';
import type { Call } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { buildVisit } from '#tests/support/roads/desk-visit.ts';
import {
  answersText,
  byItselfText,
  needActions,
  needText,
  waitingText,
} from '../../../../../functions/manage-checks/overview/row-texts.ts';

const submitted = buildCheck({ status: 'collecting', submittedAt: minutesAfter(5) });
const asked = { status: 'invited', invitedAt: daysAfter(1), answerBy: daysAfter(14), channel: 'email' } as const;
const bo = buildReferee(asked);
const eva = buildReferee({ ...asked, id: 'ref_2', firstName: 'Eva', lastName: 'Roth', invitedAt: daysAfter(2) });
const call: Call = {
  state: 'booked',
  at: daysAfter(3),
  minutes: 30,
  phone: '+46701740633',
  handler: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  zone: null,
  note: null,
  sequence: 0,
  changedAt: startTime,
  confirmBy: null,
};
const reminderTo = (recipient: string, at: string) =>
  buildMessage({
    id: `msg_000003_${recipient}_email_r1`,
    kind: recipient === 'candidate' ? 'candidate-reminder' : 'referee-reminder',
    recipient,
    state: 'waiting',
    dueAt: at,
    plan: { at, by: 'rule' },
  });

const plain = (text: string | null): string | null => text?.replace(/\u00a0/g, ' ') ?? null;
const waiting = async (changes: Partial<CheckFile>) => plain(waitingText(await buildVisit(), buildFile(changes)));
const byItself = async (changes: Partial<CheckFile>) => plain(byItselfText(await buildVisit(), buildFile(changes)));

describe('whom a check waits for, and since when', () => {
  test.each([
    ['the candidate, once asked', {}, 'att Kim anger två referenser, sedan mån 23 nov'],
    ['nobody, before anything is sent', { check: buildCheck({ status: 'accepted', candidateAskedAt: null }) }, null],
    [
      'all who have not answered, since the first was asked',
      { check: submitted, referees: [eva, bo] },
      'Eva Roth och Bo Ahl, sedan tis 24 nov',
    ],
    [
      'both a referee and the candidate, when another is missing',
      { check: { ...submitted, candidateAskedAt: daysAfter(4) }, referees: [bo] },
      'Bo Ahl, att Kim anger en referens, sedan tis 24 nov',
    ],
    [
      'whoever is left when one has answered',
      { check: submitted, referees: [{ ...bo, status: 'answered' }, eva] },
      'Eva Roth, sedan ons 25 nov',
    ],
    [
      'nobody whom only the recruiter can ask',
      { check: { ...submitted, candidateAskedAt: null }, referees: [buildReferee()] },
      null,
    ],
  ] satisfies readonly (readonly [string, Partial<CheckFile>, string | null])[])('%s', async (_, changes, text) => {
    expect(await waiting(changes)).toBe(text);
  });
});

describe('what happens by itself', () => {
  test('is the next reminder', async () => {
    expect(await byItself({ messages: [reminderTo('candidate', daysAfter(2))] })).toBe('Påminnelse ons 25 nov 09.00');
  });

  test('is the next call, when it comes before', async () => {
    const called = buildReferee({ ...asked, status: 'call_booked', call });
    const file = { check: submitted, referees: [called, eva], messages: [reminderTo(eva.id, daysAfter(5))] };
    expect(await byItself(file)).toBe('Samtal tor 26 nov 09.00');
  });

  const evening = '2026-11-23T20:30:00Z';
  const smsToBo = buildMessage({
    id: `msg_000003_${bo.id}_sms`,
    kind: 'referee-request',
    recipient: bo.id,
    medium: 'sms',
    state: 'waiting',
    dueAt: '2026-11-24T07:00:00.000Z',
  });
  const asTold = async (changes: Partial<CheckFile>) => {
    const visit = await buildVisit({ now: evening });
    const check = { ...submitted, candidateAskedAt: null };
    const file = buildFile({ check, messages: [smsToBo], ...changes });
    return [plain(byItselfText(visit, file)), plain(waitingText(visit, file))];
  };

  test('is the SMS of the evening, whose time it says; nobody has waited since', async () => {
    expect(await asTold({ referees: [bo] })).toEqual(['Sms tis 24 nov 08.00', 'Bo Ahl']);
  });

  test('is no SMS to who has begun since', async () => {
    expect((await asTold({ referees: [{ ...bo, status: 'answering' }] }))[0]).toBe('Inget');
  });

  test('is nothing, when what waits would be dropped', async () => {
    const answered = { ...bo, status: 'answered' } as const;
    const file = { check: submitted, referees: [answered], messages: [reminderTo(bo.id, daysAfter(2))] };
    expect(await byItself(file)).toBe('Inget');
  });
});

test.each([
  ['collecting', 'Inga än'],
  ['failed', 'Inga än'],
  ['expired', 'Inga'],
  ['cancelled', 'Inga'],
] as const)('of a check that is %s without answers, one says %s', async (status, words) => {
  expect(plain(answersText(await buildVisit(), buildFile({ check: buildCheck({ status }) })))).toBe(words);
});

describe('somebody whom nothing reaches', () => {
  const lostBo = { ...bo, status: 'unreachable', phone: '+46701740633' } as const;
  const toBo = (medium: 'email' | 'sms', changes: Partial<Message>) =>
    buildMessage({
      id: `msg_000003_${bo.id}_${medium}`,
      kind: 'referee-request',
      recipient: bo.id,
      medium,
      state: 'sent',
      ...changes,
    });
  const mailBack = toBo('email', { fate: 'bounced' });
  const smsRefused = toBo('sms', { state: 'dead', reason: 'sms_not_accepted' });
  const shown = async (changes: Partial<CheckFile>) => {
    const visit = await buildVisit();
    const file = buildFile({ check: submitted, ...changes });
    const need = needOf(file, visit.now);
    if (need === null) throw new Error('Nothing needs the recruiter');
    const actions = needActions(visit, file, need).map(({ path, query }) => [path, query?.['channel'] ?? '']);
    return { text: plain(needText(visit, file, need)), actions };
  };

  test('is told with what was tried, and a button for each way that is left', async () => {
    const correct = [`/referees/${bo.id}/correct`, ''];
    expect(await shown({ referees: [lostBo], messages: [mailBack] })).toEqual({
      text: 'Meddelandet till Bo Ahl kom inte fram. Mejl: kom tillbaka.',
      actions: [correct, [`/referees/${bo.id}/send`, 'sms']],
    });
    expect(await shown({ referees: [lostBo], messages: [mailBack, smsRefused] })).toEqual({
      text: 'Meddelandet till Bo Ahl kom inte fram. Mejl: kom tillbaka. Sms: gick inte att skicka.',
      actions: [correct],
    });
    const landline = { ...lostBo, phone: '+4686740633' };
    expect((await shown({ referees: [landline], messages: [mailBack] })).actions).toEqual([correct]);
  });

  test('may be the candidate, who is asked by the other medium while the check is under way', async () => {
    const plainCheck = buildCheck();
    const candidate = { ...plainCheck.candidate, phone: '+46701740633' };
    const lost = buildMessage({ state: 'sent', fate: 'bounced' });
    const of = (status: 'candidate_invited' | 'failed') =>
      shown({ check: { ...plainCheck, status, candidate }, messages: [lost] });
    expect((await of('candidate_invited')).actions).toEqual([
      ['/candidate', ''],
      ['/ask', 'sms'],
    ]);
    expect((await of('failed')).actions).toEqual([['/candidate', '']]);
  });
});
