import * as z from 'zod/mini';

const liftComplaint = z.object({
  command: z.literal('lift-complaint'),
  organisation: z.string(),
  /** An address. */
  person: z.string(),
});

export const complaintCommands = [liftComplaint] as const;

export type LiftComplaint = z.infer<typeof liftComplaint>;
