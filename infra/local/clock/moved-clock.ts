import * as z from 'zod';
import type { StateStore } from '../state/state-store.ts';

/** The time of the local cloud: the machine's or one that it began with, moved forward by what tests and people asked for. */
export type MovedClock = {
  now: () => number;
  offsetMs: () => number;
  moveTo: (time: number) => void;
  putBack: () => void;
  onMoved: (listener: (offsetMs: number) => void) => void;
};

/** `start`: milliseconds since 1970 at which it begins, and begins anew when it is put back; else now. */
export const openMovedClock = (store: StateStore, start: number | null = null): MovedClock => {
  const initialMs = start === null ? 0 : start - Date.now();
  let offsetMs = store.read('clock offset', z.number()) ?? initialMs;
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
    putBack: () => setOffset(initialMs),
    onMoved: (listener) => {
      listeners.push(listener);
    },
  };
};
