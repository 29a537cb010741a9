import type { MailFate } from '#shared/domain/messages/message.ts';
import type { MailEvent } from './schema.ts';

const suppressions: readonly (string | null)[] = ['Suppressed', 'OnAccountSuppressionList', 'OnTenantSuppressionList'];

/** Only a permanent bounce is the end: a full mailbox or an answering machine is a delay. */
function fateOfBounce({ bounce }: MailEvent): MailFate {
  if (bounce === null || bounce.type !== 'Permanent') return 'delayed';
  return suppressions.includes(bounce.subType) ? 'suppressed' : 'bounced';
}

const fates: Readonly<Record<string, (event: MailEvent) => MailFate>> = {
  Delivery: () => 'delivered',
  DeliveryDelay: () => 'delayed',
  Bounce: fateOfBounce,
  Complaint: () => 'complained',
  Reject: () => 'refused',
  'Rendering Failure': () => 'refused',
};

/** What the event says became of the mail; null when it says nothing that we keep. */
export const fateOf = (event: MailEvent): MailFate | null => fates[event.type]?.(event) ?? null;
