import { keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';

/** That every check of the organisation stands in lists by its summary. */
export const queueKept = (organisationId: string): KeptItem => ({
  ...keys.queueKept(organisationId),
  kind: 'queue_kept',
});
