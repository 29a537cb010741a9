import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone, parsePhoneOfCode } from '#shared/domain/contact/parse-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { readOwnNumber } from '#shared/domain/contact/read-own-number.ts';
import { isCountry } from '#shared/domain/contact/world-metadata.ts';
import { countryOfZone } from '#shared/domain/zones/zone-country.ts';

describe('a phone number', () => {
  it.each([
    ['070-174 06 21', '+46701740621', true],
    ['070 174 06 21', '+46701740621', true],
    ['0701740621', '+46701740621', true],
    ['+46 70 174 06 21', '+46701740621', true],
    ['+46 (0)70-174 06 21', '+46701740621', true],
    ['0046701740621', '+46701740621', true],
    ['08-465 004 12', '+46846500412', false],
    ['+47 406 12 345', '+4740612345', true],
    ['+358 40 123 4567', '+358401234567', true],
    ['+45 20 12 34 56', '+4520123456', true],
    ['+49 1512 3456789', '+4915123456789', true],
    ['+44 7911 123456', '+447911123456', true],
    ['+1 415 555 2671', '+14155552671', null],
    ['+380 50 123 45 67', '+380501234567', null],
    ['tel:+46701740621', '+46701740621', true],
  ])('%s is %s', (typed, number, mobile) => {
    expect(parsePhone(typed, ['SE'])).toEqual({ number, mobile });
  });

  it.each([
    '070-174 06 21 ext. 12',
    '070-174 06 21 x12',
    '070-174 06 21, anknytning 12',
    '070-174 06 21 (ankn. 12)',
    '+46 70 174 06 21 Durchwahl 12',
    '+46 70 174 06 21 #12',
    'tel:+46701740621;ext=12',
  ])('%s is the number before the extension', (typed) => {
    expect(parsePhone(typed, ['SE'])?.number).toBe('+46701740621');
  });

  it.each(['ext. 12', 'x12', '070-174 ext. 12', '070-174 06 21 x1234567', '070-174 06 21 kl 12'])(
    '%s is no number with an extension',
    (typed) => {
      expect(parsePhone(typed, ['SE'])).toBeNull();
    },
  );

  it('of Mexico may have the 1 that mobile numbers there no longer have', () => {
    for (const typed of ['+52 1 55 1234 5678', '0052 1 55 1234 5678', '+52 55 1234 5678']) {
      expect(parsePhone(typed, ['SE'])?.number).toBe('+525512345678');
    }
    expect(parsePhoneOfCode('1 55 1234 5678', '52')?.number).toBe('+525512345678');
  });

  it.each([
    '',
    'Bo',
    '070-174',
    '+46',
    '+46 70 174',
    '12345',
    '+46',
    '+46 70 174',
    '+1',
    '070-174 06 21 eller 22',
    '+0701740621',
  ])('%s is none', (typed) => {
    expect(parsePhone(typed, ['SE'])).toBeNull();
  });

  it('is read as local where the organisation is', () => {
    expect(phoneCountries({ timeZone: 'Europe/Stockholm' })).toEqual(['SE']);
    expect(phoneCountries({ timeZone: 'Europe/Vienna' })).toEqual(['AT']);
    expect(phoneCountries({ timeZone: 'Europe/Stockholm', country: 'NO' })).toEqual(['NO']);
    expect(phoneCountries({ timeZone: 'America/New_York', country: null })).toEqual(['US']);
    expect(phoneCountries({ timeZone: 'UTC' })).toEqual([]);
    expect(parsePhone('040-12 34 56', ['SE'])?.number).toBe('+4640123456');
    expect(parsePhone('701740621', ['SE'])).toBeNull();
  });

  it.each(['0664 1234567', '070-174 06 21', '406 12 345', '20 12 34 56'])(
    '%s is nobody’s where no country is known',
    (typed) => {
      expect(parsePhone(typed, [])).toBeNull();
    },
  );

  it.each([
    ['AT', '0664 1234567', '+436641234567'],
    ['CH', '079 123 45 67', '+41791234567'],
    ['NL', '06 12345678', '+31612345678'],
    ['FR', '06 12 34 56 78', '+33612345678'],
    ['BE', '0470 12 34 56', '+32470123456'],
    ['IE', '085 012 3456', '+353850123456'],
    ['NO', '406 12 345', '+4740612345'],
    ['DK', '20 12 34 56', '+4520123456'],
    ['ES', '612 34 56 78', '+34612345678'],
    ['PT', '912 345 678', '+351912345678'],
    // The 0 belongs to the number.
    ['IT', '0471 123456', '+390471123456'],
    ['IT', '345 123 4567', '+393451234567'],
    // Other trunk prefixes.
    ['RU', '8 912 345-67-89', '+79123456789'],
    ['HU', '06 30 123 4567', '+36301234567'],
    ['HU', '30 123 4567', '+36301234567'],
    ['LT', '8 612 34567', '+37061234567'],
    ['LT', '0 612 34567', '+37061234567'],
    ['BY', '8 029 491 19 11', '+375294911911'],
    ['US', '1 (212) 555-2671', '+12125552671'],
    ['US', '212-555-2671', '+12125552671'],
    ['IN', '98765 43210', '+919876543210'],
    ['NZ', '021 123 4567', '+64211234567'],
    ['NZ', '21 123 4567', '+64211234567'],
    ['AR', '011 15 2345 6789', '+5491123456789'],
  ] as const)('in %s: %s is %s', (country, typed, number) => {
    expect(parsePhone(typed, [country])?.number).toBe(number);
  });

  it.each([
    ['040-12 34 56', ['SE', 'NO'], '+4640123456', false],
    ['040-12 34 56', ['SE', 'FI'], '+35840123456', true],
    ['040-12 34 56', ['FI', 'SE'], '+35840123456', true],
    ['030 123456', ['DE', 'NL'], '+4930123456', false],
  ] as const)('%s in any of %j is %s, a mobile number before others', (typed, countries, number, mobile) => {
    expect(parsePhone(typed, countries)).toEqual({ number, mobile });
  });

  it('of no country is one, of which nobody knows what it is', () => {
    expect(parsePhone('+881 6 1234 5678', ['SE'])).toEqual({ number: '+881612345678', mobile: null });
  });

  it.each([
    ['070-174 06 21', '+46701740621'],
    ['070-174', null],
  ])('of the employer’s own is read as in its country: %s', async (typed, number) => {
    expect(await readOwnNumber(typed, { timeZone: 'Europe/Stockholm' })).toBe(number);
  });

  it.each([
    ['+39 (0)471 123456', '+390471123456'],
    ['+39 0471 123456', '+390471123456'],
    ['+7 8 912 345 67 89', '+79123456789'],
    ['+36 06 30 123 4567', '+36301234567'],
    ['+43 (0)664 1234567', '+436641234567'],
    ['+43 0664 1234567', '+436641234567'],
    ['+45 (0)20 12 34 56', '+4520123456'],
    ['(0)70-174 06 21', '+46701740621'],
  ])('%s is %s wherever it is read', (typed, number) => {
    expect(parsePhone(typed, ['SE'])?.number).toBe(number);
  });

  it.each([
    ['US', '011 46 70 174 06 21', '+46701740621'],
    ['CA', '011-46-70-174-06-21', '+46701740621'],
    ['US', '00 46 70 174 06 21', '+46701740621'],
    ['US', '011 61 412 345 678', '+61412345678'],
    ['AU', '0011 46 70 174 06 21', '+46701740621'],
    ['AU', '0046 70 174 06 21', '+46701740621'],
    ['AU', '0412 345 678', '+61412345678'],
    ['FI', '990 46 70 174 06 21', '+46701740621'],
    ['FI', '00 46 70 174 06 21', '+46701740621'],
    ['FI', '999 46 70 174 06 21', '+46701740621'],
    ['RU', '8~10 46 70 174 06 21', '+46701740621'],
    ['RU', '810 46 70 174 06 21', '+46701740621'],
    ['KZ', '810 46 70 174 06 21', '+46701740621'],
    ['JP', '010 46 70 174 06 21', '+46701740621'],
    ['JP', '090-1234-5678', '+819012345678'],
    ['SG', '001 46 70 174 06 21', '+46701740621'],
    ['AT', '0046 70 174 06 21', '+46701740621'],
  ] as const)('dialled abroad from %s: %s is %s', (country, typed, number) => {
    expect(parsePhone(typed, [country])?.number).toBe(number);
  });

  it.each([
    ['SE', '46701740621', '+46701740621'],
    ['SE', '46 70-174 06 21', '+46701740621'],
    ['FI', '358401234567', '+358401234567'],
    ['DE', '49 171 1234567', '+491711234567'],
    ['NO', '4740612345', '+4740612345'],
    ['DK', '4520123456', '+4520123456'],
    ['SE', '46212345', undefined],
    ['SE', '46 8 123 456 78', undefined],
    ['SE', '45 20 12 34 56', undefined],
    ['FI', '35840123', undefined],
  ] as const)('with its code alone, in %s: %s is %s, where that can be nothing else', (country, typed, number) => {
    expect(parsePhone(typed, [country])?.number).toBe(number);
  });

  it.each([
    '+999 123456789',
    '+210 123456789',
    '+800 1234 5678',
    '+881 6 1234 5678',
    '+383 44 123 456',
    '+211 912 345 678',
  ])('of a code that nobody has there is no number: %s', (typed) => {
    expect(parsePhone(typed, ['SE']) === null).toBe(/^\+(?:999|210)/.test(typed));
  });

  it.each(['011 46 70 174 06 21', '990 46 70 174 06 21', '810 46 70 174 06 21'])(
    '%s is none where that is not how one dials abroad',
    (typed) => {
      expect(parsePhone(typed, ['SE'])).toBeNull();
    },
  );

  it.each([
    '\u0660\u0667\u0660 \u0661\u0667\u0664 \u0660\u0666 \u0662\u0661',
    '\u06f0\u06f7\u06f0-\u06f1\u06f7\u06f4 \u06f0\u06f6 \u06f2\u06f1',
    '\uff10\uff17\uff10\uff0d\uff11\uff17\uff14\u3000\uff10\uff16\u3000\uff12\uff11',
    '\uff0b\uff14\uff16 70 174 06 21',
    '070\u00a0174\u00a006\u00a021\n',
    '\u202a+46 70 174 06 21\u202c',
    'tel:+46-70-174-06-21',
    '070\t174\t06\t21',
    '070.174.06.21',
    '[070] 174 06 21',
    '070_174_06_21',
    "070'174'06'21",
    "'0701740621",
    '070\u2019174\u201906\u201921',
    '070\u30fb174\u30fb06\u30fb21',
    '\u2067070-174 06 21\u2069',
  ])('%j is read as it is meant', (typed) => {
    expect(parsePhone(typed, ['SE'])?.number).toBe('+46701740621');
  });

  it.each([
    ['0471 123456', '39', '+390471123456'],
    ['8 912 345-67-89', '7', '+79123456789'],
    ['070-174 06 21', '46', '+46701740621'],
    ['20 12 34 56', '45', '+4520123456'],
    ['070-174 00 21', '46', '+46701740021'],
    ['0045 20 12 34 56', '46', '+4520123456'],
    ['06 30 123 4567', '36', '+36301234567'],
  ])('%s apart from its code %s is %s', (typed, code, number) => {
    expect(parsePhoneOfCode(typed, code)?.number).toBe(number);
  });

  it('is looked at by the plan of every country that has calling codes', () => {
    const places = Intl.supportedValuesOf('timeZone').flatMap((zone) => countryOfZone(zone) ?? []);
    expect(new Set(places).size).toBeGreaterThan(200);
    expect(
      places.filter((country) => !isCountry(country) && !['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM'].includes(country)),
    ).toEqual([]);
  });

  it('never throws, and what it gives is read the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const phone = parsePhone(typed, ['SE']);
        expect(phone === null ? null : parsePhone(phone.number, [])).toEqual(phone);
      }),
    );
  });
});
