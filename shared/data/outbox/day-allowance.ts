import type { DayAllowance } from '#shared/domain/ports/day-allowance.ts';
import { addDays } from '#shared/domain/time.ts';

import { epochSeconds, keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** A day's count matters until it is over in every zone. */
const keptDays = 3;

export const createDayAllowance = (table: Table): DayAllowance => ({
  async take(organisationId, what, day, cap) {
    if (cap <= 0) return false;
    const counted = await table.update(
      keys.dayCount(organisationId, what, day),
      {
        text: 'SET #ttl = :ttl ADD #count :one',
        names: { '#ttl': 'ttl', '#count': 'count' },
        values: { ':ttl': epochSeconds(addDays(`${day}T00:00:00.000Z`, keptDays)), ':one': 1 },
      },
      { text: 'attribute_not_exists(#count) OR #count < :cap', values: { ':cap': cap } },
    );
    return counted !== null;
  },

  async giveBack(organisationId, what, day) {
    await table.update(
      keys.dayCount(organisationId, what, day),
      { text: 'ADD #count :less', names: { '#count': 'count' }, values: { ':less': -1 } },
      { text: '#count > :none', values: { ':none': 0 } },
    );
  },
});
