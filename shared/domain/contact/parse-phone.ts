import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { plainDigits } from '../text/plain-digits.ts';
import { extension } from './extension.ts';
import { callingCodeOf, worldMetadata as metadata } from './world-metadata.ts';

/** A number as `+46701740621`. `mobile` is null where it is not known. */
export type Phone = Readonly<{ number: string; mobile: boolean | null }>;

const e164 = /^\+[1-9]\d{7,14}$/;
const mobileTypes: readonly (string | undefined)[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];

/** Places in a plan: what is dialled abroad; what stands before a number at home, and how that is told where it is not plain. */
const [abroadPlace, trunkPlace, parsingPlace] = [1, 5, 7];

/**
 * In Europe whoever writes a local number writes the 0 that it begins with, where it begins with one: so that a Danish
 * number is not taken for a Swedish one. Elsewhere many leave it out.
 */
function mayBeLocal(digits: string, country: CountryCode): boolean {
  const plan = metadata.countries[country];
  const trunk = String(plan?.[trunkPlace] || '');
  const parsing = String(plan?.[parsingPlace] || trunk);
  return trunk !== '0' || !/^[34]/.test(callingCodeOf(country)) || new RegExp(`^(?:${parsing})`).test(digits);
}

const knownCode = (number: string): boolean =>
  Object.keys(metadata.country_calling_codes).some((code) => number.startsWith(`+${code}`));

type Home = Readonly<{ defaultCountry: CountryCode } | { defaultCallingCode: string }>;

function parseIn(text: string, home: Home | null): Phone | null {
  const parsed = parsePhoneNumberFromString(text, { ...home, extract: false }, metadata);
  if (parsed === undefined || !parsed.isValid() || !e164.test(parsed.number)) return null;
  const type = parsed.getType();
  return { number: parsed.number, mobile: type === undefined ? null : mobileTypes.includes(type) };
}

/** What is read first of a number whose 0 stands in brackets: with it where it belongs to the number, else without. */
const readFirst = (texts: readonly string[], read: (text: string) => Phone | null): Phone | null => {
  for (const text of texts) {
    const phone = read(text);
    if (phone !== null) return phone;
  }
  return null;
};

/** Digits alone, perhaps after a plus; null where anything else stands among them. */
function digitsOf(text: string): string | null {
  const digits = text.replace(/[\s\p{Pd}\u2212()[\]./_'\u2018\u2019\u00b7\u2022\u30fb~]/gu, '');
  return /^\+?\d+$/.test(digits) ? digits : null;
}

/** A number that begins with what is dialled in one of these countries before a country's code, with `+` instead. */
function withPlus(digits: string, countries: readonly CountryCode[]): readonly string[] {
  const prefixes = [...countries.map((country) => String(metadata.countries[country]?.[abroadPlace] ?? '00')), '00'];
  return prefixes.flatMap((prefix) => {
    const rest = digits.replace(new RegExp(`^(?:${prefix})`), '+');
    return /^\+[1-9]/.test(rest) ? [rest] : [];
  });
}

const lastExtension = new RegExp(`(?<=\\d\\)?)${extension}$`, 'iu');

function writings(text: string): readonly string[] {
  const written = plainDigits(text).replace(/^tel:/iu, '').replace(lastExtension, '');
  return [written, written.replace(/\(0\)/g, '')].flatMap((each) => digitsOf(each) ?? []);
}

/** Networks of no country: of satellites (`+881`), of machines and ships (`+882`, `+883`), and what is like them. */
const countryless = /^\+(?:800|808|870|878|88[1-3]|888|979)/;

/** Mobile numbers of Mexico had a 1 behind the country's code until 2019, and stand in many lists as they were. */
const withoutOldMark = (number: string): string => number.replace(/^\+521(?=\d{10}$)/, '+52');

/** Nobody has a number with a code that is given to none. */
function parseAbroad(number: string): Phone | null {
  if (knownCode(number)) return parseIn(withoutOldMark(number), null);
  return countryless.test(number) && e164.test(number) ? { number, mobile: null } : null;
}

function parseAtHome(digits: string, countries: readonly CountryCode[]): Phone | null {
  const phones = countries
    .filter((country) => mayBeLocal(digits, country))
    .flatMap((defaultCountry) => parseIn(digits, { defaultCountry }) ?? []);
  return phones.find((phone) => phone.mobile === true) ?? phones[0] ?? null;
}

/** A mobile number of one of these countries with its code, and nothing before that: so do lists out of programs have them. */
const withCodeAlone = (digits: string, countries: readonly CountryCode[]): Phone | null =>
  countries
    .filter((country) => digits.startsWith(callingCodeOf(country)))
    .flatMap(() => parseIn(`+${digits}`, null) ?? [])
    .find(({ mobile }) => mobile === true) ?? null;

/**
 * A number from anywhere with `+`, `00` or what these countries dial instead, or as it is dialled in one of them: the
 * first where it is a mobile number, else the first where it is one at all. Numbers of the countries that we know best
 * are checked whole; of others the plan and the length, or, of networks of no country, the shape. Null when it is not a number, or when no country
 * is known.
 */
export function parsePhone(text: string, countries: readonly CountryCode[]): Phone | null {
  return readFirst(writings(text), (digits) => {
    const fromAbroad = () => readFirst(withPlus(digits, countries), parseAbroad);
    if (digits.startsWith('+')) return fromAbroad();
    const atHome = () => parseAtHome(digits, countries);
    if (digits.startsWith('00')) return fromAbroad() ?? atHome();
    return atHome() ?? fromAbroad() ?? withCodeAlone(digits, countries);
  });
}

const isCallingCode = (code: string): boolean => metadata.country_calling_codes[code] !== undefined;

/**
 * A number that stands apart from its country's code (`46`), as that country's plan joins them. Null where there is no
 * such code; `1684` is one that holds the first digits of its numbers.
 */
export const parsePhoneOfCode = (text: string, callingCode: string): Phone | null =>
  readFirst(writings(text), (digits) => {
    if (/^(?:\+|00)/.test(digits)) return parsePhone(digits, []);
    if (callingCode === '52' && /^1\d{10}$/.test(digits)) return parseAbroad(`+52${digits}`);
    if (isCallingCode(callingCode)) return parseIn(digits, { defaultCallingCode: callingCode });
    return knownCode(`+${callingCode}`) ? parsePhone(`+${callingCode}${digits}`, []) : null;
  });
