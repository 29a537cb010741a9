import * as z from 'zod/mini';

const checkTable = z.object({
  command: z.literal('check-table'),
  organisation: z.string(),
  restored: z._default(z.boolean(), false),
  /** Where an earlier page ended; null: from the start. */
  after: z._default(z.nullable(z.string()), null),
});

export const tableCommands = [checkTable] as const;

export type CheckTable = z.infer<typeof checkTable>;
