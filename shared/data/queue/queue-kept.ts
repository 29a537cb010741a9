import { indexPartitions, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';

/** Before every other time: it is recounted for the first time when it is there. */
const first = '2000-01-01T00:00:00.000Z';

/** That every check of the organisation stands in lists by its summary, and in those of the API (`listed`, `listedByStatus`); by it the nightly recount finds the organisation. */
export const queueKept = (organisationId: string): KeptItem => ({
  ...keys.queueKept(organisationId),
  kind: 'queue_kept',
  organisationId,
  listed: true,
  listedByStatus: true,
  duePk: indexPartitions.recounts,
  dueAt: first,
});
