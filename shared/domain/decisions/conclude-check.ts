import type { CheckFile } from '../check/check-file.ts';
import { canFollow } from '../check/lifecycle.ts';
import { withoutCalls } from './call-change.ts';
import { renewFirstLink } from './complete-check.ts';
import { type Decision, type DecisionContext, refuse, startChange, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterActor, recruiterEvent } from './recruiter-act.ts';

/**
 * The recruiter marks the check done: it completes with the answers that there are, and is closed at once. One that has
 * completed by itself is only closed. Refused: `wrong_state`. A repeat changes nothing.
 */
export function concludeCheck(file: CheckFile, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { check } = file;
  if (check.status === 'completed') {
    if (check.concludedAt !== null) return unchanged;
    const closed = { ...check, concludedAt: now };
    return {
      outcome: 'change',
      change: startChange(closed, [recruiterEvent('reference_check.concluded', act)], now),
    };
  }
  if (!canFollow('completed', check.status)) return refuse('wrong_state');
  const done = { ...check, status: 'completed', completedAt: now, concludedAt: now } as const;
  const change = startChange(done, [recruiterEvent('reference_check.completed', act)], now);
  const without = withoutCalls(file, change, recruiterActor(act), now);
  return { outcome: 'change', change: renewFirstLink(file, without, now) };
}
