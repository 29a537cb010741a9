import type { MailFate } from './message.ts';

/** What one fate may overwrite: a delay gives way to all, a delivery only to a complaint or a late bounce. */
export const overwrittenBy: Readonly<Record<MailFate, readonly MailFate[]>> = {
  delayed: [],
  delivered: ['delayed'],
  bounced: ['delayed', 'delivered'],
  suppressed: ['delayed'],
  refused: ['delayed'],
  complained: ['delayed', 'delivered'],
};

/** Whether a fate may follow the one that is known; null when none is. */
export const mayFollowFate = (fate: MailFate, known: MailFate | null): boolean =>
  known === null || overwrittenBy[fate].includes(known);
