import * as z from 'zod/mini';
import { languages } from '#shared/domain/language.ts';

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const person = z.object({ name, email: name });

const createOrganisation = z.object({
  command: z.literal('create-organisation'),
  name,
  language: z.enum(languages),
  timeZone: z._default(z.string(), 'Europe/Stockholm'),
  /** The address that mails come from; its domain must be one of the stage's. */
  sender: z._default(z.nullable(z.string()), null),
  replyTo: z._default(z.nullable(z.string()), null),
  /** The one brand colour, as `#0b5f50`. */
  colour: z._default(z.nullable(z.string()), null),
  smsSenderId: z._default(z.nullable(z.string().check(z.regex(/^[A-Za-z0-9]{1,11}$/))), null),
  retentionMonths: z._default(z.int().check(z.minimum(1), z.maximum(24)), 12),
  administrators: z._default(z.array(person), []),
});

const createKey = z.object({
  command: z.literal('create-key'),
  organisation: z.string(),
  name: z._default(name, 'API'),
  live: z._default(z.boolean(), true),
});

/** The most dead letters that one command shows or sends again. */
const atMost = 200;
const limit = z._default(z.int().check(z.minimum(1), z.maximum(atMost)), atMost);

const listDeadLetters = z.object({ command: z.literal('list-dead-letters'), limit });

const replayDeadLetters = z.object({
  command: z.literal('replay-dead-letters'),
  /** Only this check's; without it all, those that died first. */
  check: z._default(z.nullable(z.string()), null),
  limit,
});

/** What an operator may ask of the function. */
export const command = z.discriminatedUnion('command', [
  createOrganisation,
  createKey,
  listDeadLetters,
  replayDeadLetters,
]);

export type CreateOrganisation = z.infer<typeof createOrganisation>;
export type CreateKey = z.infer<typeof createKey>;
export type ListDeadLetters = z.infer<typeof listDeadLetters>;
export type ReplayDeadLetters = z.infer<typeof replayDeadLetters>;
