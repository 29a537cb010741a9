import type { Message } from '../messages/message.ts';
import type { ReportLink } from '../report/report-link.ts';
import type { Check } from './check.ts';
import type { Referee } from './referee.ts';

/** A check with all that decisions about it need. Referees in the order in which they were added, gone ones included. */
export type CheckFile = Readonly<{
  check: Check;
  referees: readonly Referee[];
  messages: readonly Message[];
  reportLinks: readonly ReportLink[];
}>;
