import type { Inbound } from '../inbound/inbound.ts';

export type InboundStore = Readonly<{
  /** Stores the event; if `end` does not come in time, another process takes it. */
  put: (inbound: Inbound) => Promise<void>;
  load: (id: string) => Promise<Inbound | null>;
  /** Finished or given up: its body is deleted. */
  end: (id: string, state: 'done' | 'dead') => Promise<void>;
  /** Tries it again then. */
  postpone: (inbound: Inbound, dueAt: string) => Promise<void>;
}>;
