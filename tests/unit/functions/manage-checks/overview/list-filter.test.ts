import { describe, expect, it } from 'vitest';
import { isNarrow, queryOf, readFilter } from '../../../../../functions/manage-checks/overview/list-filter.ts';

describe('the filter of the overview', () => {
  it('is kept in the address, and nothing of it that is as usual', () => {
    const query = { show: 'way', who: 'team', status: 'collecting', in: 'fi', order: 'far', dense: '1' };
    expect(queryOf(readFilter(query))).toEqual(query);
    expect(queryOf(readFilter({ order: 'near', who: 'all' }))).toEqual({});
    expect(queryOf(readFilter({ order: 'name', status: 'sent' }))).toEqual({});
  });

  it('is narrow when it leaves something out, which an order does not', () => {
    expect(isNarrow(readFilter({ show: 'way', order: 'far', dense: '1' }))).toBe(false);
    expect(isNarrow(readFilter({ late: '1' }))).toBe(true);
  });
});
