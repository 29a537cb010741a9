import * as z from 'zod/mini';

const revokeLinksOfCheck = z.object({ command: z.literal('revoke-links-of-check'), check: z.string() });
const revokeLinks = z.object({
  command: z.literal('revoke-links'),
  organisation: z.string(),
  /** Where an earlier page ended; null: from the start. */
  after: z._default(z.nullable(z.string()), null),
});

export const linkCommands = [revokeLinksOfCheck, revokeLinks] as const;

export type RevokeLinks = z.infer<typeof revokeLinks> | z.infer<typeof revokeLinksOfCheck>;
