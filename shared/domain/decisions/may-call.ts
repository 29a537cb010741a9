import { isClosed } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { hasAnswered, type Referee } from '../check/referee.ts';
import { mayWrite } from './save-draft.ts';

/** This referee may still answer by a call: the check takes answers, and none have been given. */
export const mayCall = (file: CheckFile, referee: Referee, now: string): boolean =>
  isUnderWay(file.check.status) && mayWrite(file, referee, now) && !hasAnswered(referee);

/** What was written down during a call may still be confirmed. */
export const mayConfirm = (file: CheckFile, referee: Referee, now: string): boolean =>
  referee.call?.state === 'held' && hasAnswered(referee) && !isClosed(file.check, now);
