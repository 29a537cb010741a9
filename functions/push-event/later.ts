import type { PushPorts } from './push-ports.ts';

/** By the timers of the process. */
export const later: PushPorts['later'] = (milliseconds, work) => {
  let working: Promise<void> | null = null;
  const timer = setTimeout(() => {
    working = work();
    working.catch(() => undefined);
  }, milliseconds);
  return {
    async stop() {
      clearTimeout(timer);
      await working;
    },
  };
};
