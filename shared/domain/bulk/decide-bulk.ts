import type { CheckFile } from '../check/check-file.ts';
import { askCandidate } from '../decisions/ask-candidate.ts';
import { cancelCheck } from '../decisions/cancel-check.ts';
import { changeRecruiter } from '../decisions/change-recruiter.ts';
import { concludeCheck } from '../decisions/conclude-check.ts';
import { decideInTurn } from '../decisions/decide-in-turn.ts';
import { type Decision, type DecisionContext, refuse, unchanged } from '../decisions/decision.ts';
import { moveLastDay } from '../decisions/prolong.ts';
import type { RecruiterAct } from '../decisions/recruiter-act.ts';
import { remindAll } from '../decisions/remind-all.ts';
import { reopenCheck } from '../decisions/reopen-check.ts';
import { askingKinds } from '../decisions/request-pace.ts';
import type { BulkWish } from '../ports/bulk-jobs.ts';

function ask(file: CheckFile, act: RecruiterAct, context: DecisionContext): Decision {
  const { candidateChannel, additionalText, daysToSubmit } = file.check.settings;
  const usual = file.check.candidate.email === null ? 'sms' : 'email';
  const channel = candidateChannel === 'disabled' ? usual : candidateChannel;
  return askCandidate(file, { channel, additionalText, daysToSubmit }, act, context);
}

/** A check whose deadline has passed is reopened first. */
function prolong(file: CheckFile, lastDay: string, act: RecruiterAct, context: DecisionContext): Decision {
  const move = (current: CheckFile) => moveLastDay(current, lastDay, act, context);
  if (file.check.status !== 'expired') return move(file);
  return decideInTurn(file, [(current) => reopenCheck(current, act, context), move]);
}

/** What a wish does to one check: the same decision as on its own page. */
export function decideBulk(wish: BulkWish, file: CheckFile, act: RecruiterAct, context: DecisionContext): Decision {
  switch (wish.act) {
    case 'remind':
      return remindAll(file, act, context);
    case 'request':
      return ask(file, act, context);
    case 'prolong':
      return wish.lastDay === null ? refuse('wrong_time') : prolong(file, wish.lastDay, act, context);
    case 'conclude':
      return concludeCheck(file, act, context);
    case 'cancel':
      return cancelCheck(file, act, context);
    case 'hand':
      return wish.recruiter === null ? unchanged : changeRecruiter(file, wish.recruiter, act, context);
  }
}

/** The job has done it already, and died before it could say so. */
export const isDoneSince = ({ act }: BulkWish, { messages }: CheckFile, startedAt: string): boolean =>
  (act === 'remind' || act === 'request') &&
  messages.some(
    ({ kind, plan, createdAt }) => askingKinds.includes(kind) && plan === undefined && createdAt >= startedAt,
  );
