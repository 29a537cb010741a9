import type { CountryCode } from 'libphonenumber-js/core';
import { cleanEntry } from '../text/clean-text.ts';
import { type Phone, parsePhone, parsePhoneOfCode } from './parse-phone.ts';
import { callingCodeOf } from './world-metadata.ts';

/** A number as people write one, up to whatever else stands behind it. */
const numberLike = /(?:\+|(?<![\p{L}\p{Nd}]))\p{Nd}[\p{Nd}\s().\-\u2010-\u2015\u2212\u00b7\u2022]*/gu;

/** Between two numbers in one field. */
const between = /[,;\n\r|]|\s\/\s|\/(?=\s*(?:\+|0))/u;

/** Behind it stand what belongs to no number: a bracket that opens, a dash. */
const loose = /[^\p{Nd})]+$|\([^)]*$/gu;

/** Every number of a field, in its order. */
const numbersIn = (text: string): readonly string[] =>
  text
    .split(between)
    .flatMap((part) => part.match(numberLike) ?? [])
    .map((found) => found.replace(loose, ''));

/**
 * Digits that begin with a country's code and have lost their `+`: of the organisation's own country, else a mobile
 * number of one whose numbers are checked whole, so that no stranger's number comes of a digit too few.
 */
function withoutPlus(text: string, countries: readonly CountryCode[]): Phone | null {
  const digits = text.replace(/[^\p{Nd}]/gu, '');
  if (text.startsWith('+') || digits.startsWith('0')) return null;
  const phone = parsePhone(`+${digits}`, []);
  if (phone === null) return null;
  const isOwn = countries.some((country) => phone.number.startsWith(`+${callingCodeOf(country)}`));
  return isOwn || phone.mobile === true ? phone : null;
}

const firstIn = (text: string, read: (text: string) => Phone | null): Phone | null => {
  for (const number of [text, ...numbersIn(text)]) {
    const phone = read(cleanEntry(number));
    if (phone !== null) return phone;
  }
  return null;
};

/**
 * A number as people have it in an ATS: a link, with a word beside it, the first of two, without the `+` before a
 * country's code. Null of what stays unreadable.
 */
export const readPhoneOfOthers = (text: string, countries: readonly CountryCode[]): Phone | null =>
  firstIn(text, (number) => parsePhone(number, countries) ?? withoutPlus(number, countries));

/** The same where the ATS has the country's calling code apart: no other country's plan is tried. */
export const readPhoneOfCode = (text: string, callingCode: string): Phone | null =>
  firstIn(text, (number) => parsePhoneOfCode(number, callingCode));
