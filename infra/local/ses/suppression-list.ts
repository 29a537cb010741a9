import * as z from 'zod';
import type { StateStore } from '../state/state-store.ts';

/** The account's list of addresses that bounced or complained. */
export type SuppressionList = {
  add: (address: string, reason: 'BOUNCE' | 'COMPLAINT') => void;
  holds: (address: string, reasons: readonly string[]) => boolean;
  clear: () => void;
};

const key = 'suppressed addresses';

export const openSuppressionList = (store: StateStore): SuppressionList => {
  const schema = z.record(z.string(), z.enum(['BOUNCE', 'COMPLAINT']));
  let list = store.read(key, schema) ?? {};
  const keep = (next: typeof list): void => {
    list = next;
    store.write(key, list);
  };
  return {
    add: (address, reason) => keep({ ...list, [address.toLowerCase()]: reason }),
    holds: (address, reasons) => reasons.includes(list[address.toLowerCase()] ?? ''),
    clear: () => keep({}),
  };
};
