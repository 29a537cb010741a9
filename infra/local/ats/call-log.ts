import * as z from 'zod/mini';
import type { Store } from './store.ts';

const loggedCall = z.object({
  at: z.number(),
  direction: z.enum(['to', 'from']),
  call: z.string(),
  answer: z.string(),
});

/** A call between the two systems, without what is secret in it. */
export type LoggedCall = z.infer<typeof loggedCall>;

export type CallLog = { note: (direction: LoggedCall['direction'], call: string, answer: string) => void };

const kind = 'call';

export const openCallLog = (store: Store, now: () => number): CallLog => ({
  note: (direction, call, answer) => store.append(kind, { at: now(), direction, call, answer }),
});

/** Newest first. */
export const latestCalls = (store: Store, count: number): LoggedCall[] =>
  store.entries(kind, loggedCall).slice(-count).reverse();
