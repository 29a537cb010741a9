import type { CallLog } from './call-log.ts';
import type { Partner } from './connection/partner.ts';
import type { FaultBox } from './evaluation-api/fault.ts';
import type { Store } from './store.ts';

/** What the pages and endpoints of the ATS work with. */
export type AtsParts = {
  store: Store;
  partner: Partner;
  calls: CallLog;
  faults: FaultBox;
  now: () => number;
  /** Our own address. */
  address: () => string;
};
