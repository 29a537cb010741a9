import { expect, test } from 'vitest';
import { countryOfZone } from '#shared/domain/zones/zone-country.ts';

test.each([
  ['Europe/Stockholm', 'SE'],
  ['Asia/Tokyo', 'JP'],
  ['America/New_York', 'US'],
  // By an older name.
  ['Asia/Calcutta', 'IN'],
  ['US/Eastern', 'US'],
  // Of a country that codes of former ones stand for too.
  ['Europe/Paris', 'FR'],
  ['Europe/Moscow', 'RU'],
  ['Europe/Belgrade', 'RS'],
  ['Asia/Ho_Chi_Minh', 'VN'],
  // Of none.
  ['Etc/GMT+3', null],
  ['UTC', null],
  ['CET', null],
  ['Europe/Atlantis', null],
])('%s is the zone of %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country);
});
