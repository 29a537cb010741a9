import type { Recruiter } from '../check/check.ts';

/** `proposed` by the referee; `booked`; `cancelled` by either side; `held` once the answers have been written down. */
export const callStates = ['proposed', 'booked', 'cancelled', 'held'] as const;

export type CallState = (typeof callStates)[number];

/** Another zone than the organisation's that the referee has picked, and how far ahead of UTC it is at the call. */
export type CallZone = Readonly<{ name: string; minutes: number }>;

/** A call in which the referee answers. Times are RFC 3339 in UTC. */
export type Call = Readonly<{
  state: CallState;
  /** When it begins. */
  at: string;
  minutes: number;
  /** The number to call, E.164. */
  phone: string;
  /** Who calls. */
  handler: Recruiter;
  zone: CallZone | null;
  /** What the referee adds to a time that they propose. */
  note: string | null;
  /** Of the calendar file, which goes on counting when a cancelled call is booked again; null before the first file. */
  sequence: number | null;
  changedAt: string;
  /** Until when the referee may confirm before the answers count as not confirmed; null while none are to be confirmed. */
  confirmBy: string | null;
}>;

/** Of a referee. */
type WithCall = Readonly<{ call?: Call }>;

/** The call that still is to be held, or is proposed; null when there is none. */
export function openCall({ call }: WithCall): Call | null {
  return call !== undefined && (call.state === 'booked' || call.state === 'proposed') ? call : null;
}

export const bookedCall = (referee: WithCall): Call | null => {
  const call = openCall(referee);
  return call?.state === 'booked' ? call : null;
};

const prefix = 'caller_';

/** How a message to the one who calls this referee is addressed. */
export const callerOf = (refereeId: string): string => `${prefix}${refereeId}`;

/** The referee whose caller this recipient is; null for another recipient. */
export const calledBy = (recipient: string): string | null =>
  recipient.startsWith(prefix) ? recipient.slice(prefix.length) : null;
