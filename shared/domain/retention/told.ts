import type { Recipient } from '../messages/message.ts';

/** What a person was promised: so many months after the end, all about them is gone. */
export type Told = Readonly<{
  /** `candidate`, or a referee's id. */
  person: Recipient;
  months: number;
  /** When they were told, or told anew. RFC 3339. */
  at: string;
}>;
