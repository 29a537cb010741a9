import * as z from 'zod/mini';

const resealSecrets = z.object({ command: z.literal('reseal-secrets'), organisation: z.string() });

export const secretCommands = [resealSecrets] as const;

export type ResealSecrets = z.infer<typeof resealSecrets>;
