import type { Message } from '../messages/message.ts';
import type { Span } from '../messages/undelivered.ts';
import type { Organisation } from '../organisation/organisation.ts';

type UndeliveredPage = Readonly<{ messages: readonly Message[]; after: string | null }>;

/** Mails that were sent and are not known to have arrived. */
export type Undelivered = Readonly<{
  /** A page of an organisation's live checks. `after` as an earlier page gave it; null: from the start. */
  find: (
    organisation: Organisation,
    span: Span,
    place: Readonly<{ after: string | null; now: string }>,
  ) => Promise<UndeliveredPage | 'after_invalid'>;
  /** False when it has been sent again already. */
  sendAgain: (message: Message, now: string) => Promise<boolean>;
}>;
