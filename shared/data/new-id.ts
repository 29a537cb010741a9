import { randomBytes } from 'node:crypto';

import { type NewId, sortableId } from '#shared/domain/ids.ts';

/** Ids that sort by the time at which they were drawn. */
export const newId: NewId = (prefix) => sortableId(prefix, Date.now(), randomBytes(10));
