import * as z from 'zod/mini';
import { maxDeadLetters } from '#shared/domain/limits.ts';
import { between } from '#shared/web/api/text-shapes.ts';

const optional = z._default(z.nullable(z.string()), null);

/** A day, which is its beginning in UTC, or a time with its zone. */
export const time = z.pipe(
  z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  z.transform((text: string) => new Date(text).toISOString()),
);
const optionalTime = z._default(z.nullable(time), null);

const place = z.object({ dueAt: z.string(), pk: z.string(), sk: z.string() });

export const cursorOf = (after: z.infer<typeof place> | null): string | null =>
  after === null ? null : Buffer.from(JSON.stringify(after)).toString('base64url');

const cursor = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    try {
      return place.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    } catch {
      context.issues.push({ code: 'custom', input: text, message: 'Not a cursor' });
      return z.NEVER;
    }
  }),
);

const wanted = {
  check: optional,
  organisation: optional,
  /** Why they died, as the list says it. */
  reason: optional,
  from: optionalTime,
  to: optionalTime,
  limit: z._default(between(1, maxDeadLetters), maxDeadLetters),
  /** Where an earlier page ended. */
  after: z._default(z.nullable(cursor), null),
};

const listDeadLetters = z.object({ command: z.literal('list-dead-letters'), ...wanted });

/** Messages that died because of a wrong address are left out unless their reason is named: correct the address first. */
const replayDeadLetters = z.object({
  command: z.literal('replay-dead-letters'),
  ...wanted,
  /** Only says what would be sent again. */
  preview: z._default(z.boolean(), false),
});

export const deadLetterCommands = [listDeadLetters, replayDeadLetters] as const;

export type ListDeadLetters = z.infer<typeof listDeadLetters>;
export type ReplayDeadLetters = z.infer<typeof replayDeadLetters>;
