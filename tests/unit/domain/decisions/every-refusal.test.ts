import { describe, expect, it } from 'vitest';

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type CheckStatus, checkStatuses, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { type RefereeStatus, refereeStatuses } from '#shared/domain/check/referee.ts';
import type { RefusalCode } from '#shared/domain/decisions/refusals.ts';
import { type ActName, everyAct, usualFiles } from '#tests/support/builders/every-act.ts';

type Outcome = RefusalCode | 'unchanged';
type Rule = readonly [outcome: Outcome, checks: readonly CheckStatus[], bo: readonly (RefereeStatus | 'nobody')[]];

const underWay = checkStatuses.filter(isUnderWay);
const ended = checkStatuses.filter((status) => !isUnderWay(status));
const whoever = ['nobody', ...refereeStatuses] as const;
const replaceable = ['added', 'invited', 'opened', 'unreachable', 'replaced'] as const;

const unlessThere: Rule = ['referee_unknown', checkStatuses, ['nobody']];
const always = (outcome: Outcome): Rule => [outcome, checkStatuses, whoever];
const wrongState = always('wrong_state');

/** What comes of each act where it does nothing: the first rule that is met. */
const otherwise: Readonly<Record<ActName, readonly Rule[]>> = {
  acceptProposal: [unlessThere, ['unchanged', underWay, ['call_booked']], wrongState],
  addReferees: [wrongState],
  allowAddresses: [wrongState],
  announceIdleEnd: [always('unchanged')],
  askCandidate: [['nothing_to_send', underWay, whoever], wrongState],
  askForMore: [wrongState],
  bookCall: [unlessThere, wrongState],
  cancelCall: [unlessThere, always('unchanged')],
  cancelCheck: [always('unchanged')],
  changeDays: [wrongState],
  changeRecruiter: [],
  concludeCheck: [wrongState],
  confirmCallAnswers: [unlessThere, wrongState],
  correctCandidate: [wrongState],
  correctReferee: [['has_started', ['collecting', 'failed'], refereeStatuses], wrongState],
  decideObjection: [wrongState],
  declineByCandidate: [['unchanged', ['declined'], whoever], wrongState],
  declineReference: [unlessThere, ['unchanged', checkStatuses, ['declined']], wrongState],
  endForErasure: [always('unchanged')],
  endIdleCheck: [always('unchanged')],
  holdCheck: [wrongState],
  keepObjectedTo: [wrongState],
  makeLinkForReader: [always('no_answers')],
  markOpened: [unlessThere, always('unchanged')],
  moveCall: [unlessThere, wrongState],
  moveLastDay: [['unchanged', checkStatuses, ['answered', 'awaiting_confirmation']], wrongState],
  noteCandidateUndeliverable: [always('unchanged')],
  noteUndeliverable: [always('unchanged')],
  objectToAnswers: [unlessThere, wrongState],
  objectToCheck: [wrongState],
  passConfirmation: [always('unchanged')],
  passDeadline: [always('unchanged')],
  passObjection: [always('unchanged')],
  proposeCall: [unlessThere, wrongState],
  putOffReminder: [unlessThere, wrongState],
  releaseCheck: [always('unchanged')],
  remindByCandidate: [unlessThere, wrongState],
  removeReferee: [
    unlessThere,
    ['unchanged', checkStatuses, ['removed']],
    ['has_started', underWay, refereeStatuses],
    wrongState,
  ],
  reopenCheck: [wrongState],
  replaceReferee: [unlessThere, ['wrong_state', ended, replaceable], always('has_started')],
  requestReferee: [unlessThere, wrongState],
  revokeReportLink: [always('link_unknown')],
  saveCallDraft: [unlessThere, wrongState],
  saveDraft: [unlessThere, wrongState],
  saveReferee: [wrongState],
  sendReferees: [['nothing_to_send', underWay, whoever], wrongState],
  stopReminders: [unlessThere, wrongState],
  setAside: [wrongState],
  submitAnswers: [unlessThere, wrongState],
  withdrawAnswers: [unlessThere, ['unchanged', checkStatuses, ['withdrawn']], wrongState],
  writeCallAnswers: [unlessThere, wrongState],
};

const names: readonly ActName[] = Object.keys(otherwise).filter((key): key is ActName => key in everyAct);

const stateOf = ({ check, referees }: CheckFile): string => `${check.status}, ${referees[0]?.status ?? 'nobody'}`;

describe.each(names)('%s', (name) => {
  it('says why it does nothing, state by state', () => {
    const found = usualFiles.flatMap((file) => {
      const decision = everyAct[name](file);
      if (decision.outcome === 'change') return [];
      return [[stateOf(file), decision.outcome === 'refused' ? decision.code : 'unchanged', file] as const];
    });
    const expected = found.map(([state, , { check, referees }]) => {
      const bo = referees[0]?.status ?? 'nobody';
      const rule = otherwise[name].find(
        ([, checks, statuses]) => checks.includes(check.status) && statuses.includes(bo),
      );
      return [state, rule?.[0]];
    });
    expect(found.map(([state, outcome]) => [state, outcome])).toEqual(expected);
  });
});
