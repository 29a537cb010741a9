/** Someone as a calendar names them; the address in ASCII. */
export type CalendarPerson = Readonly<{ name: string; address: string }>;

/** A call as a calendar keeps it. Times are RFC 3339 in UTC. */
export type CalendarEntry = Readonly<{
  /** `REQUEST` invites or updates, `CANCEL` takes away, `PUBLISH` is a file that somebody fetches for themselves. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** The same for the whole life of the entry. */
  uid: string;
  /** Raised by each change. */
  sequence: number;
  changedAt: string;
  start: string;
  minutes: number;
  summary: string;
  description: string;
  organiser: CalendarPerson;
  attendee: CalendarPerson;
}>;

/** What becomes of an entry once the mail knows who sends it. */
export type MailedEntry = Omit<CalendarEntry, 'organiser' | 'attendee'> & Readonly<{ fileName: string }>;

/** From the referee's id, which tells nothing about them. */
export const callUid = (refereeId: string): string => `call-${refereeId}@vitsord`;
