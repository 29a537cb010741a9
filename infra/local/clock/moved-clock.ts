import * as z from 'zod';
import type { StateStore } from '../state/state-store.ts';

/** The time of the local cloud: the machine's, moved forward by what tests and people asked for. */
export type MovedClock = {
  now: () => number;
  offsetMs: () => number;
  moveTo: (time: number) => void;
  putBack: () => void;
  onMoved: (listener: (offsetMs: number) => void) => void;
};

export const openMovedClock = (store: StateStore): MovedClock => {
  let offsetMs = store.read('clock offset', z.number()) ?? 0;
  const listeners: ((offsetMs: number) => void)[] = [];
  const setOffset = (next: number): void => {
    offsetMs = next;
    store.write('clock offset', offsetMs);
    for (const listener of listeners) listener(offsetMs);
  };
  return {
    now: () => Date.now() + offsetMs,
    offsetMs: () => offsetMs,
    moveTo: (time) => {
      const next = time - Date.now();
      if (next > offsetMs) setOffset(next);
    },
    putBack: () => setOffset(0),
    onMoved: (listener) => {
      listeners.push(listener);
    },
  };
};
