import { describe, expect, it } from 'vitest';
import {
  isNarrow,
  queryOf,
  readFilter,
  sectionsOf,
} from '../../../../../functions/manage-checks/overview/list-filter.ts';

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

  it.each([
    [{}, ['needs', 'way', 'complete', 'ended']],
    [{ in: 'fi', signals: '1' }, ['needs', 'way', 'complete', 'ended']],
    [{ show: 'complete' }, ['complete']],
    [{ waits: 'candidate' }, ['needs', 'way']],
    [{ waits: 'referee' }, ['needs', 'way']],
    [{ waits: 'me' }, ['needs']],
    [{ late: '1' }, ['needs', 'way']],
    [{ before: '2026-12-02' }, ['needs', 'way']],
    [{ status: 'collecting' }, ['needs', 'way']],
    [{ status: 'completed' }, ['needs', 'complete']],
    [{ status: 'expired' }, ['needs', 'ended']],
    [{ status: 'completed', waits: 'referee' }, ['needs']],
    [{ show: 'complete', waits: 'referee' }, []],
  ])('%o can be true of checks in %j', (query, parts) => {
    expect(sectionsOf(readFilter(query))).toEqual(parts);
  });
});
