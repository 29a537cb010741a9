import type { Check } from './check.ts';
import type { Message } from './message.ts';
import type { Referee } from './referee.ts';
import type { ReportLink } from './report-link.ts';

/** A check with all that decisions about it need. Referees in the order in which they were added, gone ones included. */
export type CheckFile = Readonly<{
  check: Check;
  referees: readonly Referee[];
  messages: readonly Message[];
  reportLinks: readonly ReportLink[];
}>;
