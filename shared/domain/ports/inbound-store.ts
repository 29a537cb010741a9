import type { Inbound } from '../inbound/inbound.ts';

export type InboundStore = Readonly<{
  /** Puts it down; it is taken up by itself when `end` does not come in time. */
  put: (inbound: Inbound) => Promise<void>;
  load: (id: string) => Promise<Inbound | null>;
  /** Nothing more is to be done with it, or nothing can be: its body goes. */
  end: (id: string, state: 'done' | 'dead') => Promise<void>;
  /** Tries it again then. */
  postpone: (inbound: Inbound, dueAt: string) => Promise<void>;
}>;
