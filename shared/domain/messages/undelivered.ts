import type { CheckFile } from '../check/check-file.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { lostReason } from '../reminders/lost-reason.ts';
import type { Message, NewMessage } from './message.ts';

/** From one time, and until another that is not in it. */
export type Span = Readonly<{ from: string; to: string }>;

/** Of an SMS nobody says by itself that it arrived, so that silence says nothing. */
const hasNoDelivery = ({ medium, state, sentAt, fate }: Message, { from, to }: Span): boolean =>
  medium === 'email' &&
  state === 'sent' &&
  sentAt !== null &&
  sentAt >= from &&
  sentAt < to &&
  (fate === null || fate === 'delayed');

/** Mails of a check that were handed over then, are not known to have arrived, and still have their reason. */
export function undeliveredIn(
  file: CheckFile,
  organisation: Organisation,
  span: Span,
  now: string,
): readonly Message[] {
  if (!file.check.live) return [];
  return file.messages.filter(
    (message) => hasNoDelivery(message, span) && lostReason(message, { file, organisation, now }) === null,
  );
}

/** The same once more. Its id follows from the first one's, so that a repeat makes no other. */
export const sameAgain = ({ id, kind, recipient, medium, language, about, instead }: Message): NewMessage => ({
  id: `${id}_again`,
  kind,
  recipient,
  medium,
  language,
  dueAt: null,
  ...(about !== undefined && { about }),
  ...(instead !== undefined && { instead }),
});
