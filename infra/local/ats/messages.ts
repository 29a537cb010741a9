import * as z from 'zod/mini';
import { connectionSchema } from './connection/connection.ts';

/** What the process is told by the one that started it. */
export const toAts = z.discriminatedUnion('type', [
  z.object({ type: z.literal('clock'), offsetMs: z.number() }),
  z.object({ type: z.literal('connection'), connection: connectionSchema }),
  z.object({ type: z.literal('reset') }),
]);
export type ToAts = z.infer<typeof toAts>;

/** What it says itself: where it listens, and that it has begun anew. */
export const fromAts = z.discriminatedUnion('type', [
  z.object({ type: z.literal('listening'), port: z.number() }),
  z.object({ type: z.literal('was-reset') }),
]);
export type FromAts = z.infer<typeof fromAts>;
