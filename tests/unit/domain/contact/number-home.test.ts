import { describe, expect, test } from 'vitest';
import { numberHome } from '#shared/domain/contact/number-home.ts';
import { countryOf, lacksCode, phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { callingCodeOf, isCountry } from '#shared/domain/contact/world-metadata.ts';

const inZone = (timeZone: string, country?: string | null) => ({ timeZone, ...(country !== undefined && { country }) });

describe('a number without + is read', () => {
  test.each([
    [
      'as of the country that was chosen',
      inZone('Europe/Stockholm', 'NO'),
      'NO',
      { code: 'NO', callingCode: '47' },
      ['NO'],
    ],
    ['as of the zone’s country', inZone('Europe/Stockholm', null), 'SE', { code: 'SE', callingCode: '46' }, ['SE']],
    [
      'as of a country far away, which says no code',
      inZone('Asia/Tokyo'),
      'JP',
      { code: 'JP', callingCode: null },
      ['JP'],
    ],
    ['as of nobody’s, where the zone is of none', inZone('UTC'), null, null, []],
    ['as of nobody’s, where it is a longer one', inZone('UTC', 'SWE'), 'SWE', { code: 'SWE', callingCode: null }, []],
    ['as of nobody’s, where it ends in one', inZone('UTC', 'sSE'), 'sSE', { code: 'sSE', callingCode: null }, []],
    [
      'as of nobody’s, where what was chosen is no code',
      inZone('UTC', 'sweden'),
      'sweden',
      { code: 'sweden', callingCode: null },
      [],
    ],
  ] as const)('%s', (_, owner, country, home, countries) => {
    expect(countryOf(owner)).toBe(country);
    expect(numberHome(owner)).toEqual(home);
    expect(phoneCountries(owner)).toEqual(countries);
  });

  test.each([
    ['0701740605', true],
    [' +46701740605', false],
    ['0046701740605', false],
    ['70 00', true],
  ])('%s lacks its country’s code where no country is known: %s', (typed, lacks) => {
    expect(lacksCode(typed, inZone('UTC'))).toBe(lacks);
    expect(lacksCode(typed, inZone('Europe/Stockholm'))).toBe(false);
  });

  test('a country is one that has numbers', () => {
    expect(['SE', 'JP', 'ZZ', 'se', 'SWE', ''].filter(isCountry)).toEqual(['SE', 'JP']);
    expect([callingCodeOf('SE'), callingCodeOf('JP')]).toEqual(['46', '81']);
  });
});
