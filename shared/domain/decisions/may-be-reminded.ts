import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isAwaited, type Referee } from '../check/referee.ts';

/** Whether this referee may still choose about reminders: somebody waits for an answer, and no call is booked. */
export const mayBeReminded = (file: CheckFile, referee: Referee): boolean =>
  isUnderWay(file.check.status) && isAwaited(referee) && referee.status !== 'call_booked';
