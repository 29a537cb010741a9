import * as z from 'zod/mini';

const indexPeople = z.object({
  command: z.literal('index-people'),
  organisation: z.string(),
  /** Where an earlier page ended; null: from the start. */
  after: z._default(z.nullable(z.string()), null),
});

export const peopleCommands = [indexPeople] as const;

export type IndexPeople = z.infer<typeof indexPeople>;
