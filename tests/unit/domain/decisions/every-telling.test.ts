import { expect, test } from 'vitest';

import { calledBy } from '#shared/domain/call/call.ts';
import type { EventOf } from '#shared/domain/decisions/change.ts';
import type { NewMessage } from '#shared/domain/messages/message.ts';
import { type ActName, everyAct, usualFiles } from '#tests/support/builders/every-act.ts';

/** All that each act may put in the timeline, with who did it, and all that it may send, in whatever state. */
const told: Readonly<Record<ActName, readonly string[]>> = {
  acceptProposal: [
    'call-booked to referee by email',
    'call-booked to caller by email',
    'referee.call_booked recruiter',
  ],
  addReferees: ['referee-request to referee by email', 'referee.added recruiter', 'referee.invited system'],
  allowAddresses: ['reference_check.addresses_allowed recruiter'],
  announceIdleEnd: ['recruiter-idle to recruiter by email', 'reference_check.end_announced system'],
  askCandidate: [
    'candidate-request to candidate by email',
    'candidate.asked_again recruiter',
    'reference_check.candidate_invited recruiter',
  ],
  askForMore: ['candidate-request to candidate by email', 'reference_check.more_requested recruiter'],
  bookCall: [
    'call-booked to referee by email',
    'call-booked to caller by email',
    'call-moved to referee by email',
    'call-moved to caller by email',
    'referee.call_booked referee',
    'referee.call_moved referee',
  ],
  cancelCall: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'referee.call_cancelled referee',
  ],
  cancelCheck: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'referee.call_cancelled recruiter',
    'reference_check.cancelled recruiter',
  ],
  changeDays: ['reference_check.prolonged recruiter'],
  changeRecruiter: ['reference_check.recruiter_changed recruiter'],
  concludeCheck: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'referee.call_cancelled recruiter',
    'reference_check.completed recruiter',
    'reference_check.concluded recruiter',
  ],
  confirmCallAnswers: ['referee.call_confirmed referee'],
  correctCandidate: [
    'candidate-request to candidate by email',
    'candidate.corrected_contact recruiter',
    'reference_check.reopened system',
  ],
  correctReferee: [
    'referee-request to referee by email',
    'referee.added recruiter',
    'referee.corrected_contact recruiter',
    'referee.invited system',
    'reference_check.reopened system',
  ],
  decideObjection: ['objection-decided-candidate to candidate by email', 'objection.granted recruiter'],
  declineByCandidate: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'recruiter-declined to recruiter by email',
    'referee.call_cancelled candidate',
    'reference_check.declined candidate other',
  ],
  declineReference: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'candidate-request to candidate by email',
    'referee.call_cancelled referee',
    'referee.declined referee',
  ],
  endForErasure: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'recruiter-candidate-erased to recruiter by email',
    'referee.call_cancelled system',
    'reference_check.declined system candidate_erased',
  ],
  endIdleCheck: ['reference_check.expired system nobody_acted'],
  holdCheck: [
    'held-candidate to candidate by email',
    'held-referee to referee by email',
    'reference_check.held recruiter',
  ],
  keepObjectedTo: ['objection-decided-candidate to candidate by email', 'objection.kept recruiter'],
  makeLinkForReader: ['report-link to reader by email', 'report.link_made recruiter'],
  markOpened: ['referee.opened referee'],
  moveCall: [
    'call-booked to referee by email',
    'call-booked to caller by email',
    'call-moved to referee by email',
    'call-moved to caller by email',
    'referee.call_booked recruiter',
    'referee.call_moved recruiter',
  ],
  moveLastDay: ['reference_check.prolonged recruiter'],
  noteCandidateUndeliverable: [
    'recruiter-completed to recruiter by email',
    'recruiter-failed to recruiter by email',
    'candidate-answered to candidate by email',
    'reference_check.completed system',
    'reference_check.failed system',
  ],
  noteUndeliverable: [
    'recruiter-completed to recruiter by email',
    'recruiter-failed to recruiter by email',
    'candidate-answered to candidate by email',
    'referee.unreachable system',
    'reference_check.completed system',
    'reference_check.failed system',
  ],
  objectToAnswers: [
    'recruiter-declined to recruiter by email',
    'recruiter-objection to recruiter by email',
    'reference_check.declined system answers_withdrawn',
    'referee.objected referee',
  ],
  objectToCheck: ['recruiter-objection to recruiter by email', 'candidate.objected candidate'],
  passConfirmation: ['referee.call_unconfirmed system'],
  passDeadline: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'recruiter-completed to recruiter by email',
    'recruiter-declined to recruiter by email',
    'recruiter-expired to recruiter by email',
    'candidate-answered to candidate by email',
    'referee.call_cancelled system',
    'reference_check.completed system',
    'reference_check.declined system',
    'reference_check.expired system',
  ],
  passObjection: ['objection-decided-candidate to candidate by email', 'objection.granted system'],
  proposeCall: [
    'call-proposed to referee by email',
    'call-proposed to caller by email',
    'referee.call_proposed referee',
  ],
  putOffReminder: ['referee-reminder to referee by email'],
  releaseCheck: ['reference_check.released recruiter'],
  remindByCandidate: ['referee-reminder to referee by email', 'referee.reminded candidate'],
  removeReferee: ['call-cancelled to caller by email', 'referee.call_cancelled recruiter', 'referee.removed recruiter'],
  reopenCheck: ['reference_check.reopened recruiter'],
  replaceReferee: [
    'call-cancelled to caller by email',
    'referee-request to referee by email',
    'referee.added candidate',
    'referee.call_cancelled candidate',
    'referee.invited system',
    'referee.removed candidate',
  ],
  requestReferee: [
    'referee-reminder to referee by email',
    'referee-request to referee by email',
    'referee.invited recruiter',
    'referee.reminded recruiter',
  ],
  revokeReportLink: ['report.link_revoked recruiter'],
  saveCallDraft: [],
  saveDraft: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'referee.call_cancelled referee',
    'referee.opened referee',
  ],
  saveReferee: ['referee.added candidate'],
  sendReferees: [
    'referee-request to referee by email',
    'referee.invited system',
    'reference_check.referees_submitted candidate',
  ],
  stopReminders: [],
  setAside: ['reference_check.set_aside recruiter'],
  submitAnswers: [
    'call-cancelled to referee by email',
    'call-cancelled to caller by email',
    'recruiter-completed to recruiter by email',
    'candidate-answered to candidate by email',
    'referee-receipt to referee by email',
    'referee.answered referee',
    'referee.call_cancelled referee',
    'referee.corrected referee',
    'reference_check.completed system',
    'report.created system',
  ],
  withdrawAnswers: [
    'candidate-request to candidate by email',
    'recruiter-declined to recruiter by email',
    'referee.withdrawn referee',
    'reference_check.declined system answers_withdrawn',
  ],
  writeCallAnswers: [
    'call-confirm to referee by email',
    'recruiter-completed to recruiter by email',
    'candidate-answered to candidate by email',
    'referee.answered recruiter',
    'reference_check.completed system',
    'report.created system',
  ],
};

const names: readonly ActName[] = Object.keys(told).filter((key): key is ActName => key in everyAct);

const roleOf = (recipient: string): string => {
  if (calledBy(recipient) !== null) return 'caller';
  if (recipient.startsWith('lnk_')) return 'reader';
  return recipient.startsWith('ref_') ? 'referee' : recipient;
};

const happened = ({ type, actor, note }: EventOf): string =>
  [type, actor, ...(note === undefined ? [] : [note])].join(' ');
const written = ({ kind, recipient, medium }: NewMessage): string => `${kind} to ${roleOf(recipient)} by ${medium}`;

test.each(names)('%s tells this and nothing else', (name) => {
  const found = usualFiles.flatMap((file) => {
    const decision = everyAct[name](file);
    return decision.outcome === 'change'
      ? [...decision.change.events.map(happened), ...decision.change.messages.map(written)]
      : [];
  });
  expect([...new Set(found)].toSorted()).toEqual(told[name].toSorted());
});

test('who acts by name stands at what they did', () => {
  const byName = usualFiles.flatMap((file) => {
    const decision = everyAct.cancelCheck(file);
    return decision.outcome === 'change' ? decision.change.events.map(({ by }) => by) : [];
  });
  expect(new Set(byName)).toEqual(new Set(['Rita Ek']));
});
