import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Environment } from './environment.ts';
import type { InvocationResult } from './invocation.ts';

type OnEnvironment = (environment: Environment) => void;

/** The environments of one function. */
export type FunctionPool = {
  invoke: (event: string, onStarted?: OnEnvironment, onEnded?: OnEnvironment) => Promise<InvocationResult>;
  /** Starts an environment ahead of need. */
  warm: () => void;
  isIdle: () => boolean;
  moveClock: (offsetMs: number) => void;
  /** Resolves when those that are at work have ended. */
  killBusy: () => Promise<void>;
  /** Resolves when all have ended. */
  killAll: () => Promise<void>;
};

/** AWS would start as many as are asked for. On one machine more than can run only cost their starts: the rest wait. */
const mostEnvironments = Math.min(8, availableParallelism() + 1);
const idleLimitMs = 10 * 60_000;

type Slot = { environment: Environment; busy: boolean; idleSince: number };

export const makeFunctionPool = (start: () => Environment, reservedConcurrency: number | undefined): FunctionPool => {
  let slots: Slot[] = [];
  let running = 0;
  const waiting: (() => void)[] = [];

  const add = (): Slot => {
    const slot: Slot = { environment: start(), busy: false, idleSince: performance.now() };
    void slot.environment.exited.then(() => {
      slots = slots.filter((other) => other !== slot);
    });
    slots.push(slot);
    return slot;
  };

  const retireIdle = (): void => {
    const limit = performance.now() - idleLimitMs;
    for (const { busy, idleSince, environment } of slots) if (!busy && idleSince < limit) environment.kill();
  };

  const takeSlot = (): Slot => {
    retireIdle();
    return slots.findLast(({ busy, environment }) => !busy && environment.isAlive()) ?? add();
  };

  const end = async (ending: readonly Slot[]): Promise<void> => {
    for (const { environment } of ending) environment.kill();
    await Promise.all(ending.map(({ environment }) => environment.exited));
  };

  return {
    invoke: async (event, onStarted, onEnded) => {
      const requestId = randomUUID();
      if (reservedConcurrency !== undefined && running >= reservedConcurrency)
        return { outcome: 'throttled', requestId };
      running += 1;
      if (running > mostEnvironments) await new Promise<void>((resolve) => waiting.push(resolve));
      const slot = takeSlot();
      slot.busy = true;
      try {
        const invoked = slot.environment.invoke(requestId, event);
        onStarted?.(slot.environment);
        return await invoked;
      } finally {
        onEnded?.(slot.environment);
        slot.busy = false;
        slot.idleSince = performance.now();
        running -= 1;
        waiting.shift()?.();
      }
    },
    warm: () => {
      if (slots.length === 0) add();
    },
    isIdle: () => running === 0,
    moveClock: (offsetMs) => {
      for (const { environment } of slots) environment.moveClock(offsetMs);
    },
    killBusy: () => end(slots.filter(({ busy }) => busy)),
    killAll: () => end(slots),
  };
};
