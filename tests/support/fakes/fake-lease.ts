import type { Lease } from '#shared/domain/ports/lease.ts';

export const createFakeLease = (): Lease => {
  let held: Readonly<{ holder: string; until: string }> | null = null;
  return {
    take: (holder, { now, until }) => {
      if (held !== null && held.until > now && held.holder !== holder) return Promise.resolve(false);
      held = { holder, until };
      return Promise.resolve(true);
    },
    release: (holder) => {
      if (held?.holder === holder) held = null;
      return Promise.resolve();
    },
  };
};
