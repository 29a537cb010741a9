import * as z from 'zod/mini';
import { time } from './dead-letter-commands.ts';

const wanted = {
  organisation: z.string(),
  from: time,
  to: time,
  /** Where an earlier page ended. */
  after: z._default(z.nullable(z.string()), null),
};

const listUndelivered = z.object({ command: z.literal('list-undelivered'), ...wanted });
const sendUndelivered = z.object({ command: z.literal('send-undelivered'), ...wanted });

export const undeliveredCommands = [listUndelivered, sendUndelivered] as const;

export type ListUndelivered = z.infer<typeof listUndelivered>;
export type SendUndelivered = z.infer<typeof sendUndelivered>;
