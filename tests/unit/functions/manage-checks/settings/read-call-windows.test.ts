import { describe, expect, it } from 'vitest';

import { standardCallTimes } from '#shared/domain/call/call-times.ts';
import {
  readCallWindows,
  writeCallWindows,
} from '../../../../../functions/manage-checks/settings/read-call-windows.ts';

const monday = 1;
const window = (from: string, to: string) => ({ weekday: monday, from, to });

describe('the times of a day', () => {
  it.each([
    ['', []],
    ['09.00–10.30', [window('09:00', '10:30')]],
    ['9-10', [window('09:00', '10:00')]],
    ['0900-1030', [window('09:00', '10:30')]],
    [' 13:00 — 16:30 , 9–10.30,', [window('09:00', '10:30'), window('13:00', '16:30')]],
    ['9–10; 10–11', [window('09:00', '10:00'), window('10:00', '11:00')]],
    ['kl 9 \u2212 kl. 10.30', [window('09:00', '10:30')]],
    ['22–kl. 24', [window('22:00', '24:00')]],
    ['22–24', [window('22:00', '24:00')]],
  ])('are read from “%s”', (text, windows) => {
    expect(readCallWindows(text, monday, 30)).toEqual(windows);
  });

  it.each([
    ['morning', 'unreadable'],
    ['9', 'unreadable'],
    ['25–26', 'unreadable'],
    ['9.60–10', 'unreadable'],
    ['23–24.30', 'unreadable'],
    ['10–9', 'short'],
    ['9.00–9.20', 'short'],
    ['9–11, 10.30–12', 'overlap'],
  ])('of “%s” are %s', (text, fault) => {
    expect(readCallWindows(text, monday, 30)).toBe(fault);
  });

  it('are written so that they can be read again', () => {
    const { windows } = standardCallTimes;
    const written = writeCallWindows(windows, monday, '.');
    expect(written).toBe('09.00–10.30, 12.00–13.00, 15.00–16.30');
    expect(readCallWindows(written, monday, 30)).toEqual(windows.filter(({ weekday }) => weekday === monday));
  });
});
