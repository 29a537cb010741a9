import type { Check } from '../check/check.ts';

/** Who of a domain has read a report. */
export type ReaderNotes = Readonly<{
  /** Writes down that somebody with this address has read by the link; answers by which id they stand there. */
  note: (check: Check, linkId: string, email: string, now: string) => Promise<string>;
}>;
