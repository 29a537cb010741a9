import * as z from 'zod';
import type { StateStore } from '../state/state-store.ts';

/** The time of the local cloud: the machine's or one that it began with, moved forward by what tests and people asked for. */
export type MovedClock = {
  now: () => number;
  offsetMs: () => number;
  /** The time now, and what it would be had it not been moved of late: what was under way then has the earlier one. */
  recentTimes: () => Iterable<number>;
  moveTo: (time: number) => void;
  putBack: () => void;
  onMoved: (listener: (offsetMs: number) => void) => void;
};

/** How long a request may be under way while the time is moved, in milliseconds of the machine. */
const underWayMs = 180_000;

/** `start`: milliseconds since 1970 at which it begins, and begins anew when it is put back; else now. */
export const openMovedClock = (store: StateStore, start: number | null = null): MovedClock => {
  const initialMs = start === null ? 0 : start - Date.now();
  let offsetMs = store.read('clock offset', z.number()) ?? initialMs;
  const listeners: ((offsetMs: number) => void)[] = [];
  let left: { offsetMs: number; at: number }[] = [];
  const setOffset = (next: number): void => {
    const at = Date.now();
    left = [...left.filter((each) => at - each.at < underWayMs), { offsetMs, at }];
    offsetMs = next;
    store.write('clock offset', offsetMs);
    for (const listener of listeners) listener(offsetMs);
  };
  return {
    now: () => Date.now() + offsetMs,
    offsetMs: () => offsetMs,
    *recentTimes() {
      const at = Date.now();
      yield at + offsetMs;
      for (const earlier of left) if (at - earlier.at < underWayMs) yield at + earlier.offsetMs;
    },
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
