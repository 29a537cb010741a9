import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import { concludeCheck } from '#shared/domain/decisions/conclude-check.ts';
import { decideInTurn } from '#shared/domain/decisions/decide-in-turn.ts';
import { type Decision, type DecisionContext, refuse, unchanged } from '#shared/domain/decisions/decision.ts';
import { moveLastDay } from '#shared/domain/decisions/prolong.ts';
import type { RecruiterAct } from '#shared/domain/decisions/recruiter-act.ts';
import { remindAll } from '#shared/domain/decisions/remind-all.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import { askingKinds } from '#shared/domain/decisions/request-pace.ts';
import type { BulkWish } from '#shared/domain/ports/bulk-jobs.ts';

function ask(file: CheckFile, act: RecruiterAct, context: DecisionContext): Decision {
  const { candidateChannel, additionalText, daysToSubmit } = file.check.settings;
  const usual = file.check.candidate.email === null ? 'sms' : 'email';
  const channel = candidateChannel === 'disabled' ? usual : candidateChannel;
  return askCandidate(file, { channel, additionalText, daysToSubmit }, act, context);
}

/** One whose time ran out goes on first. */
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
