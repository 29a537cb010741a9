import * as z from 'zod/mini';

const organisation = z.string();

const listKeys = z.object({ command: z.literal('list-keys'), organisation });
const revokeKey = z.object({ command: z.literal('revoke-key'), organisation, key: z.string() });

export const keyCommands = [listKeys, revokeKey] as const;

export type ListKeys = z.infer<typeof listKeys>;
export type RevokeKey = z.infer<typeof revokeKey>;
