import type { Differences, Next, Recount } from '../queue/recount.ts';

/** How the counters of queues stand beside what is in the queues. */
export type Recounts = Readonly<{
  /** An organisation whose counts are to be looked at by now; null: none is. */
  due: (now: string) => Promise<Readonly<{ organisationId: string; recount: Recount }> | null>;
  differences: (organisationId: string) => Promise<Differences>;
  /** Counts some checks anew, from where the last call ended; null when it was the last of them. */
  walk: (organisationId: string, after: string | null) => Promise<string | null>;
  /** How far it has come, together with what is set right. */
  save: (organisationId: string, next: Next) => Promise<void>;
}>;
