import * as z from 'zod/mini';

const endSessions = z.object({
  command: z.literal('end-sessions'),
  organisation: z.string(),
  /** An address; null: everybody's. */
  person: z.nullable(z.string()),
});

export const sessionCommands = [endSessions] as const;

export type EndSessions = z.infer<typeof endSessions>;
