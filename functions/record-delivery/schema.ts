import * as z from 'zod/mini';

const one = z.tuple([z.string()], z.string());

/** What SES publishes about a mail, as far as we read it. */
const mailEvent = z.object({
  eventType: z.string(),
  mail: z.object({ destination: z._default(z.array(z.string()), []), tags: z.object({ check: one, message: one }) }),
  bounce: z.optional(z.object({ bounceType: z.string(), bounceSubType: z.nullish(z.string()) })),
});

export type MailEvent = Readonly<{
  type: string;
  checkId: string;
  messageId: string;
  /** Addresses that the mail went to. */
  to: readonly string[];
  bounce: Readonly<{ type: string; subType: string | null }> | null;
}>;

/** Null when the notice is not about a mail of ours. */
export function parseMailEvent(notice: unknown): MailEvent | null {
  const parsed = mailEvent.safeParse(notice);
  if (!parsed.success) return null;
  const { eventType, mail, bounce } = parsed.data;
  return {
    type: eventType,
    checkId: mail.tags.check[0],
    messageId: mail.tags.message[0],
    to: mail.destination,
    bounce: bounce === undefined ? null : { type: bounce.bounceType, subType: bounce.bounceSubType ?? null },
  };
}
