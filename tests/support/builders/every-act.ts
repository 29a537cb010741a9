import type { Call } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type CheckStatus, checkStatuses, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { type Referee, type RefereeStatus, refereeStatuses } from '#shared/domain/check/referee.ts';
import { acceptProposal } from '#shared/domain/decisions/accept-proposal.ts';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { allowAddresses } from '#shared/domain/decisions/allow-addresses.ts';
import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { askForMore } from '#shared/domain/decisions/ask-for-more.ts';
import { bookCall } from '#shared/domain/decisions/book-call.ts';
import { cancelCall } from '#shared/domain/decisions/cancel-call.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import { concludeCheck } from '#shared/domain/decisions/conclude-check.ts';
import { confirmCallAnswers, passConfirmation } from '#shared/domain/decisions/confirm-call-answers.ts';
import { correctCandidate } from '#shared/domain/decisions/correct-candidate.ts';
import { correctReferee } from '#shared/domain/decisions/correct-referee.ts';
import { decideObjection, passObjection } from '#shared/domain/decisions/decide-objection.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { declineByCandidate } from '#shared/domain/decisions/decline-check.ts';
import { declineReference } from '#shared/domain/decisions/decline-reference.ts';
import { endForErasure } from '#shared/domain/decisions/end-for-erasure.ts';
import { announceIdleEnd, endIdleCheck } from '#shared/domain/decisions/end-idle-check.ts';
import { holdCheck, releaseCheck } from '#shared/domain/decisions/hold-check.ts';
import { makeLinkForReader } from '#shared/domain/decisions/make-report-link.ts';
import { markOpened } from '#shared/domain/decisions/mark-opened.ts';
import { moveCall } from '#shared/domain/decisions/move-call.ts';
import { noteUndeliverable } from '#shared/domain/decisions/note-undeliverable.ts';
import { objectToAnswers, objectToCheck } from '#shared/domain/decisions/object-to-data.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import { changeDays, moveLastDay } from '#shared/domain/decisions/prolong.ts';
import { proposeCall } from '#shared/domain/decisions/propose-call.ts';
import { putOffReminder, stopReminders } from '#shared/domain/decisions/put-off-reminder.ts';
import { remindByCandidate } from '#shared/domain/decisions/remind-by-candidate.ts';
import { removeReferee } from '#shared/domain/decisions/remove-referee.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import { replaceReferee } from '#shared/domain/decisions/replace-referee.ts';
import { requestReferee } from '#shared/domain/decisions/request-referee.ts';
import { revokeReportLink } from '#shared/domain/decisions/revoke-report-link.ts';
import { saveDraft } from '#shared/domain/decisions/save-draft.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { sendReferees } from '#shared/domain/decisions/send-referees.ts';
import { setAside } from '#shared/domain/decisions/set-aside.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { withdrawAnswers } from '#shared/domain/decisions/withdraw-answers.ts';
import { saveCallDraft, writeCallAnswers } from '#shared/domain/decisions/write-call-answers.ts';
import { newObjection } from '#shared/domain/retention/objection.ts';
import { buildSubmission, reportLink } from './answered-check.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  buildRefereeDetails,
  contextAt,
  daysAfter,
  evaDetails,
  minutesAfter,
  startTime,
  testId,
} from './check-builders.ts';
import { buildMessage } from './message-builders.ts';

const bo = buildReferee().id;
const act = { by: 'Rita Ek', note: null };
const now = contextAt(minutesAfter(1));
const asking = { channel: 'email', additionalText: null, daysToSubmit: 5 } as const;
const mended = { email: 'kim@example.org', phone: null };
const draft = { ...buildSubmission(), savedAt: startTime };
const ali = { name: 'Ali Demir', email: 'ali.demir@example.org' };
const terms = { at: daysAfter(3), minutes: 30, phone: '+46701740621', handler: ali, zone: null };
const reader = {
  linkId: testId('lnk', 9),
  name: 'Ali Demir',
  email: ali.email,
  language: 'sv',
  audience: null,
  role: null,
  withSignals: true,
} as const;

/** The recruiter has been told that it ends. */
const toldOfEnd = (file: CheckFile): CheckFile => ({
  ...file,
  check: { ...file.check, idle: { since: startTime, toldAt: daysAfter(160) } },
});

const heldIfEnded = (file: CheckFile): CheckFile =>
  isUnderWay(file.check.status)
    ? file
    : {
        ...file,
        check: { ...file.check, hold: { reason: 'claim', until: daysAfter(90), note: null, setAt: startTime } },
      };

/** Its candidate has objected. */
const objected = (file: CheckFile): CheckFile =>
  isUnderWay(file.check.status) ? file : { ...file, check: { ...file.check, objection: newObjection(startTime) } };

/** No answer is taken in any more. */
const closed = (file: CheckFile): CheckFile =>
  file.check.status === 'completed' ? { ...file, check: { ...file.check, concludedAt: startTime } } : file;

/** All that anyone can do, and the time that passes. */
export const everyAct = {
  acceptProposal: (file) => acceptProposal(file, bo, act, now),
  addReferees: (file) => addReferees(file, [evaDetails()], 'recruiter', now),
  announceIdleEnd: (file) => announceIdleEnd(file, contextAt(daysAfter(160))),
  allowAddresses: (file) => allowAddresses(file, 30, act, now),
  askCandidate: (file) => askCandidate(file, asking, act, now),
  askForMore: (file) => askForMore(file, 2, act, now),
  bookCall: (file) => bookCall(file, bo, terms, now),
  cancelCall: (file) => cancelCall(file, bo, { actor: 'referee' }, now),
  cancelCheck: (file) => cancelCheck(file, act, now),
  changeDays: (file) => changeDays(file, { daysToSubmit: 8, daysToAnswer: 20 }, act, now),
  changeRecruiter: (file) => changeRecruiter(file, ali, act, now),
  concludeCheck: (file) => concludeCheck(file, act, now),
  confirmCallAnswers: (file) => confirmCallAnswers(file, buildSubmission(), now),
  correctCandidate: (file) => correctCandidate(file, mended, act, now),
  correctReferee: (file) => correctReferee(file, buildRefereeDetails({ email: 'bo@example.org' }), 'recruiter', now),
  decideObjection: (file) => decideObjection(objected(file), 'candidate', null, act, now),
  declineByCandidate: (file) => declineByCandidate(file, 'other', now),
  declineReference: (file) => declineReference(file, bo, null, now),
  endForErasure: (file) => endForErasure(file, now),
  endIdleCheck: (file) => endIdleCheck(toldOfEnd(file), contextAt(daysAfter(200))),
  holdCheck: (file) => holdCheck(file, { reason: 'claim', until: daysAfter(90), note: 'Why' }, act, now),
  keepObjectedTo: (file) => decideObjection(objected(file), 'candidate', 'claim', act, now),
  makeLinkForReader: (file) => makeLinkForReader(file, reader, act, now),
  markOpened: (file) => markOpened(file, bo, now),
  moveCall: (file) => moveCall(file, bo, { at: daysAfter(4), zone: null }, act, now),
  moveLastDay: (file) => moveLastDay(file, daysAfter(30), act, now),
  noteCandidateUndeliverable: (file) => noteUndeliverable(file, 'candidate', now),
  noteUndeliverable: (file) => noteUndeliverable(file, bo, now),
  objectToAnswers: (file) => objectToAnswers(closed(file), bo, now),
  objectToCheck: (file) => objectToCheck(file, now),
  passConfirmation: (file) => passConfirmation(file, bo, contextAt(daysAfter(100))),
  passDeadline: (file) => passDeadline(file, contextAt(daysAfter(100))),
  passObjection: (file) => passObjection(objected(file), 'candidate', contextAt(daysAfter(40))),
  proposeCall: (file) => proposeCall(file, bo, { ...terms, note: null }, now),
  putOffReminder: (file) => putOffReminder(file, bo, daysAfter(2), now),
  releaseCheck: (file) => releaseCheck(heldIfEnded(file), act, now),
  remindByCandidate: (file) => remindByCandidate(file, bo, contextAt(daysAfter(3))),
  removeReferee: (file) => removeReferee(file, bo, 'recruiter', now),
  reopenCheck: (file) => reopenCheck(file, act, now),
  replaceReferee: (file) => replaceReferee(file, bo, evaDetails(), now),
  requestReferee: (file) => requestReferee(file, { refereeId: bo, channel: 'email' }, act, now),
  revokeReportLink: (file) => revokeReportLink(file, reportLink.id, act, now),
  saveCallDraft: (file) => saveCallDraft(file, draft, now),
  saveDraft: (file) => saveDraft(file, draft, now),
  saveReferee: (file) => saveReferee(file, evaDetails(), 'candidate', now),
  sendReferees: (file) => sendReferees(file, now),
  stopReminders: (file) => stopReminders(file, bo, now),
  setAside: (file) => setAside(file, act, now),
  submitAnswers: (file) => submitAnswers(file, buildSubmission(), now),
  withdrawAnswers: (file) => withdrawAnswers(file, bo, now),
  writeCallAnswers: (file) => writeCallAnswers(file, buildSubmission(), act, now),
} as const satisfies Readonly<Record<string, (file: CheckFile) => Decision>>;

export type ActName = keyof typeof everyAct;

const lost = [
  buildMessage({ state: 'sent', fate: 'bounced' }),
  buildMessage({ kind: 'referee-request', recipient: bo, state: 'sent', fate: 'bounced' }),
];

export const buildCall = (changes: Partial<Call> = {}): Call => ({
  state: 'booked',
  at: daysAfter(2),
  minutes: 30,
  phone: '+46701740621',
  handler: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  zone: null,
  note: null,
  sequence: 0,
  changedAt: startTime,
  confirmBy: null,
  ...changes,
});

const call = buildCall();

const answeredByCall = { answersVersion: 1, answeredAt: startTime, form: 'full' } as const;

/** What goes with a status of Bo's. */
const withStatus: Readonly<Partial<Record<RefereeStatus, Partial<Referee>>>> = {
  opened: { call: { ...call, state: 'proposed', sequence: null } },
  call_booked: { call },
  awaiting_confirmation: { ...answeredByCall, call: { ...call, state: 'held', confirmBy: daysAfter(9) } },
  answered: { answersVersion: 2, answeredAt: startTime, form: 'full' },
};

const fileIn = (status: CheckStatus, candidateAskedAt: string | null, of: RefereeStatus | null): CheckFile =>
  buildFile({
    check: buildCheck({
      status,
      candidateAskedAt,
      settings: { ...buildCheck().settings, refereesRequested: 1 },
      completedAt: status === 'completed' ? startTime : null,
    }),
    referees:
      of === null
        ? []
        : [
            buildReferee({
              status: of,
              channel: 'email',
              invitedAt: startTime,
              answerBy: daysAfter(14),
              ...withStatus[of],
            }),
          ],
    messages: lost,
    reportLinks: isUnderWay(status) ? [] : [reportLink],
  });

/** Checks in each status, asked or not, with nobody or with Bo in each of his. */
export const everyFile: readonly CheckFile[] = checkStatuses.flatMap((status) =>
  [null, startTime].flatMap((candidateAskedAt) =>
    [null, ...refereeStatuses].map((of) => fileIn(status, candidateAskedAt, of)),
  ),
);

/** Nobody answers before the first referee is there, and there is none in these. */
const isOdd = ({ check, referees }: CheckFile): boolean =>
  (check.status === 'accepted' || check.status === 'candidate_invited') && referees.length > 0;

/** The same without states that do not come about. */
export const usualFiles: readonly CheckFile[] = everyFile.filter((file) => !isOdd(file));
