import type { CheckFile } from '../check/check-file.ts';
import { withEnd } from '../retention/check-end.ts';
import { idleOf } from '../retention/idle.ts';
import { idleLookAt } from '../retention/left-alone.ts';
import { addEvent, addMessages, startByItself, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, unchanged } from './decision.ts';
import { noticeToRecruiter } from './wanted-messages.ts';

/** Tells the recruiter, in good time, that a check ends by itself on which nobody acts. Once, unless somebody acts. */
export function announceIdleEnd(file: CheckFile, { now }: Pick<DecisionContext, 'now'>): Decision {
  const { check } = file;
  const lookAt = idleLookAt(file);
  const { since, toldAt } = idleOf(check);
  if (lookAt === null || toldAt !== null || now < lookAt) return unchanged;
  const started = startByItself(check, now);
  const told = { ...started, check: { ...started.check, idle: { since, toldAt: now } } };
  const noted = addEvent(told, { type: 'reference_check.end_announced', actor: 'system', refereeId: null });
  return changeTo(addMessages(noted, noticeToRecruiter('recruiter-idle', check)));
}

/** The note that tells it from a check whose last day has passed. */
export const idleNote = 'nobody_acted';

/** Ends a check on which nobody has acted since that was said. No deadline had begun, so nobody waits for anything. */
export function endIdleCheck(file: CheckFile, { now }: Pick<DecisionContext, 'now'>): Decision {
  const { check } = file;
  const lookAt = idleLookAt(file);
  if (lookAt === null || idleOf(check).toldAt === null || now < lookAt) return unchanged;
  const ended = startChange(withEnd(check, 'expired', now), now);
  const event = { type: 'reference_check.expired', actor: 'system', refereeId: null, note: idleNote } as const;
  return changeTo(addEvent(ended, event));
}
