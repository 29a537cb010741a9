import * as z from 'zod/mini';

const sender = z.object({ domain: z.string(), verified: z.boolean() });

/** What can be told only to who has a key. */
const deep = {
  key: z.object({ id: z.string(), name: z.string(), live: z.boolean() }),
  table: z.enum(['ok', 'failing']),
  /** As they stood at `sendersSeenAt`; null when nobody has looked yet. */
  senders: z.nullable(z.array(sender)),
  sendersSeenAt: z.nullable(z.string()),
  sending: z.object({ paused: z.boolean(), since: z.nullable(z.string()) }),
};

const health = z.object({ status: z.literal('ok') });

const deepHealth = z.object({ status: z.enum(['ok', 'degraded']), ...deep });

/** The second is told to who has a key and asks for it. */
export const anyHealth = z.union([health, deepHealth]);

export type DeepHealth = z.infer<typeof deepHealth>;
