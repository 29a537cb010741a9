import type { Check } from '#shared/domain/check/check.ts';
import { addDays } from '#shared/domain/time.ts';
import { epochSeconds } from '../keys.ts';
import type { Expression } from '../table.ts';

/** Later than delete-data needs. */
const testCheckDays = 32;

/** Nobody has changed the check, nor written an event of it, since it was read. */
export const ifUnchanged = ({ version, eventCount }: Pick<Check, 'version' | 'eventCount'>): Expression => ({
  text: '#version = :before AND #eventCount = :events',
  names: { '#version': 'version', '#eventCount': 'eventCount' },
  values: { ':before': version, ':events': eventCount },
});

/** A test key's check also has a TTL. */
export const lifeOf = ({ live, createdAt }: Pick<Check, 'live' | 'createdAt'>): Readonly<{ ttl?: number }> =>
  live ? {} : { ttl: epochSeconds(addDays(createdAt, testCheckDays)) };
