import { openCall } from '#shared/domain/call/call.ts';
import { mayCall, mayConfirm } from '#shared/domain/decisions/may-call.ts';
import type { Visit } from '../visit.ts';

/** Answers from a call that can still be confirmed, and have not been. */
export const awaitsConfirming = ({ file, referee, submission, now }: Visit): boolean =>
  mayConfirm(file, referee, now) && submission?.mode === 'call';

export const isCallable = ({ file, referee, now }: Visit): boolean => mayCall(file, referee, now);

/** An agreed or proposed call replaces the first screen. */
export const isCallAgreed = (visit: Visit): boolean => isCallable(visit) && openCall(visit.referee) !== null;
