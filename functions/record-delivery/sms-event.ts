import * as z from 'zod/mini';
import type { MailFate } from '#shared/domain/messages/message.ts';

/** What End User Messaging tells of an SMS, as far as the rule lets it through: no number. */
const smsEvent = z.object({
  source: z.literal('aws.sms-voice'),
  detail: z.object({
    eventType: z.string(),
    messageId: z.string(),
    context: z.object({ check: z.string(), message: z.string() }),
  }),
});

export type SmsEvent = Readonly<{ type: string; providerId: string; checkId: string; messageId: string }>;

/** Null when the notice is not about an SMS of ours. */
export function parseSmsEvent(notice: unknown): SmsEvent | null {
  const { data } = smsEvent.safeParse(notice);
  if (data === undefined) return null;
  const { eventType, messageId, context } = data.detail;
  return { type: eventType, providerId: messageId, checkId: context.check, messageId: context.message };
}

/** Only what is said counts: that nothing is known of it after three days says nothing. */
const fates: Readonly<Record<string, MailFate>> = {
  TEXT_DELIVERED: 'delivered',
  TEXT_BLOCKED: 'failed',
  TEXT_CARRIER_BLOCKED: 'failed',
  TEXT_CARRIER_UNREACHABLE: 'failed',
  TEXT_INVALID: 'failed',
  TEXT_INVALID_MESSAGE: 'failed',
  TEXT_PROTECT_BLOCKED: 'failed',
  TEXT_SPAM: 'failed',
  TEXT_TTL_EXPIRED: 'failed',
  TEXT_UNREACHABLE: 'failed',
};

/** What the event says became of the SMS; null while it says nothing for good. */
export const fateOfSms = ({ type }: SmsEvent): MailFate | null => fates[type] ?? null;
