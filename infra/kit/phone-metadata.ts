import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.max.json';

/** Countries whose numbers are checked whole and may be typed in local form; then those that share their codes. */
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
