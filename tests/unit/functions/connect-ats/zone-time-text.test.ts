import { expect, test } from 'vitest';
import { offsetChanges } from '#shared/domain/zones/offset-changes.ts';
import { zoneTimeText } from '../../../../functions/connect-ats/greenhouse/zone-time-text.ts';

const [winter, summer] = ['2026-03-02T08:14:00.000Z', '2026-07-02T08:14:59.000Z'];

test.each([
  ['Europe/Stockholm', winter, '2026-03-02 09:14 CET'],
  ['Europe/Stockholm', summer, '2026-07-02 10:14 CEST'],
  ['Europe/Helsinki', winter, '2026-03-02 10:14 EET'],
  ['Europe/Helsinki', summer, '2026-07-02 11:14 EEST'],
  ['Europe/London', winter, '2026-03-02 08:14 GMT'],
  ['Europe/London', summer, '2026-07-02 09:14 BST'],
  ['America/Nuuk', winter, '2026-03-02 06:14 UTC-02:00'],
  ['Asia/Kolkata', winter, '2026-03-02 13:44 UTC+05:30'],
])('in %s %s is %s', (timeZone, time, text) => {
  expect(zoneTimeText(time, { timeZone, offsetChanges: offsetChanges(timeZone, winter) ?? [] })).toBe(text);
});
