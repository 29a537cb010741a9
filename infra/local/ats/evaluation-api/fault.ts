import * as z from 'zod/mini';

/** What the Evaluation API is to do instead of its work. */
export const faultSchema = z.strictObject({
  kind: z.enum(['error', 'hang', 'close', 'away']),
  /** Of an `error`. */
  status: z._default(z.number().check(z.int(), z.minimum(400), z.maximum(599)), 500),
  /** Whether the token server is struck, the results, or both; `away` strikes both. */
  at: z._default(z.enum(['results', 'token', 'both']), 'results'),
  /** How many requests; until it is cleared, when absent. */
  times: z.optional(z.number().check(z.int(), z.minimum(1))),
  /** Whether a result is taken in before the fault, as when only the answer gets lost. */
  takesResult: z._default(z.boolean(), false),
});

export type Fault = z.infer<typeof faultSchema>;

export type FaultBox = {
  set: (fault: Fault) => void;
  clear: () => void;
  current: () => Fault | null;
  /** The fault that strikes a request to this endpoint now, which counts. */
  strike: (endpoint: 'results' | 'token') => Fault | null;
};

/** Forgotten when the process ends: a fault is meant for the moment. */
export const openFaultBox = (): FaultBox => {
  let fault: Fault | null = null;
  let left = Number.POSITIVE_INFINITY;
  const clear = (): void => {
    fault = null;
  };
  return {
    set: (next) => {
      fault = next;
      left = next.times ?? Number.POSITIVE_INFINITY;
    },
    clear,
    current: () => fault,
    strike: (endpoint) => {
      if (fault === null) return null;
      if (fault.kind !== 'away' && fault.at !== 'both' && fault.at !== endpoint) return null;
      const striking = fault;
      left -= 1;
      if (left <= 0) clear();
      return striking;
    },
  };
};
