import { describe, expect, it } from 'vitest';
import { callingCodeIn } from '#shared/domain/contact/calling-code-in.ts';
import { readPhoneOfCode, readPhoneOfOthers } from '#shared/domain/contact/phone-of-others.ts';

const swedish = '+46701740605';

describe('a number in an ATS', () => {
  it.each([
    '46701740605',
    'tel:+46701740605',
    'tel:0701740605;ext=3',
    '070 174 06 05 (privat)',
    '0701740605 - privat',
    'Mobil: 070-174 06 05',
    '0701740605, 0701740606',
    '0701740605/0701740606',
    '070 174 06 05 eller 070 174 06 06',
    '+46 70 174 06 05\n+46 70 174 06 06',
    '070-174 06 05 ankn. 12',
    '"0701740605"',
    "'0701740605",
    '+46 (0)70 174 06 05 (helst efter 17)',
    'ring 17-19: 0701740605',
    '+46 70 174 06 05',
  ])('%j is read', (text) => {
    expect(readPhoneOfOthers(text, ['SE'])?.number).toBe(swedish);
  });

  it.each([
    ['90123456', ['NO'], '+4790123456'],
    ['47 901 23 456', ['NO'], '+4790123456'],
    ['4790123456', ['SE'], '+4790123456'],
    ['0664 1234567', ['AT'], '+436641234567'],
    ['+39 0471 123456 (ufficio)', ['SE'], '+390471123456'],
    ['47 901 23 456', ['SE'], '+4790123456'],
    ['491711234560', ['SE'], '+491711234560'],
    // A landline only of a country of their own.
    ['46 8 465 004 12', ['SE'], '+46846500412'],
    ['46 8 465 004 12', ['NO', 'SE'], '+46846500412'],
    // An extension is no part of it, also where numbers are of any length.
    ['+49 30 123456 ankn. 12', ['DE'], '+4930123456'],
    ['ankn. 1234: 070 174 06 05', ['SE'], '+46701740605'],
  ] as const)('%j in %j is %s', (text, countries, number) => {
    expect(readPhoneOfOthers(text, countries)?.number).toBe(number);
  });

  it.each([
    '',
    'n/a',
    '-',
    '0',
    'saknas',
    '070-174',
    '15112345678',
    '701740605',
    '12.03.1985',
    'kim@example.org',
    '1234567',
    '49 30 123456',
    'ankn. 1234',
  ])('%j is none, and no stranger’s', (text) => {
    expect(readPhoneOfOthers(text, ['SE'])).toBeNull();
  });
});

describe('a calling code that stands apart', () => {
  it.each([
    ['+46', '46'],
    ['46', '46'],
    ['0046', '46'],
    ['+\u0664\u0666', '46'],
    ['\u200bSE\u200b', '46'],
    ['+46 (Sweden)', '46'],
    ['+800', '800'],
    ['SE', '46'],
    ['se', '46'],
    ['SWE', '46'],
    ['Sweden', '46'],
    ['Schweden', '46'],
    ['RUOTSI', '46'],
    ['Österrike', '43'],
    ['Côte d’Ivoire', '225'],
    ['Ivory Coast', '225'],
    ['Italien', '39'],
    ['UK', '44'],
    ['nowhere', null],
    ['', null],
  ])('%j is %s', (text, code) => {
    expect(callingCodeIn(text)).toBe(code);
  });

  it.each([
    ['0471 123456', '39', '+390471123456'],
    ['8 912 345 67 89', '7', '+79123456789'],
    ['06 20 123 4567', '36', '+36201234567'],
    ['0707123456', '225', '+2250707123456'],
    ['1 202 555 0123', '1', '+12025550123'],
    ['6331234', '1684', '+16846331234'],
    ['070 174 06 05 (privat)', '46', swedish],
    ['+45 20 12 34 56', '46', '+4520123456'],
  ])('%j under %s is %s', (text, code, number) => {
    expect(readPhoneOfCode(text, code)?.number).toBe(number);
  });

  it.each([
    ['0701740605', '999999'],
    ['0701740605', '0'],
    ['12', '46'],
  ])('%j under %s is none: no other country’s plan is tried', (text, code) => {
    expect(readPhoneOfCode(text, code)).toBeNull();
  });
});
