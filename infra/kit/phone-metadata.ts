import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.max.json';

/** Countries whose numbers are checked whole; then those that share their codes. */
const countries = ['SE', 'NO', 'DK', 'FI', 'DE', 'GB', 'IS', 'PL', 'AX', 'SJ', 'GG', 'JE', 'IM'];

/** Place of a country's ways of writing a number: most functions write all as E.164, and do without. */
const formats = 4;

const isKept = (country: string): boolean => countries.includes(country);

/** The part of libphonenumber's metadata that we need, a twentieth of the whole. */
export const phoneMetadata = ({ withFormats }: Readonly<{ withFormats: boolean }>): MetadataJson => ({
  ...metadata,
  country_calling_codes: Object.fromEntries(
    Object.entries(metadata.country_calling_codes)
      .map(([code, owners]) => [code, owners.filter(isKept)] as const)
      .filter(([, owners]) => owners.length > 0),
  ),
  countries: Object.fromEntries(
    Object.entries(metadata.countries)
      .filter(([country]) => isKept(country))
      .map(([country, rules]) => [country, withFormats ? rules : rules.with(formats, 0)]),
  ),
  nonGeographic: {},
});

/** Places of what a plan is made of. */
const [abroad, lengths, prefix, parsing, transform] = [1, 3, 5, 7, 8];

const textAt = (rules: readonly unknown[], place: number): string => {
  const part = rules[place];
  return typeof part === 'string' ? part : '';
};

/**
 * How numbers of all other countries are dialled, by calling code, the main country first: what is dialled abroad unless it is 00, how long they are, what
 * stands before one at home, and how that is told from the number where it is not plain.
 */
export const phonePlans = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(metadata.country_calling_codes)
      .filter(([, owners]) => !owners.some(isKept))
      .map(([code, owners]) => [
        code,
        owners
          .map((country) => {
            const rules: readonly unknown[] = metadata.countries[country] ?? [];
            const sizes = rules[lengths];
            const rule = textAt(rules, parsing);
            const before = textAt(rules, abroad);
            return [
              country,
              before === '00' ? '' : before,
              Array.isArray(sizes) ? sizes.join(',') : '',
              textAt(rules, prefix),
              ...(rule === '' ? [] : [rule, textAt(rules, transform)]),
            ].join(';');
          })
          .join(' '),
      ]),
  );
