import type { CountryCode } from 'libphonenumber-js/core';
import type { Language } from '../language.ts';
import type { Organisation } from '../organisation/organisation.ts';

const zoneCountries: Readonly<Record<string, CountryCode>> = {
  'Europe/Stockholm': 'SE',
  'Europe/Oslo': 'NO',
  'Europe/Copenhagen': 'DK',
  'Europe/Helsinki': 'FI',
  'Europe/Berlin': 'DE',
  'Europe/London': 'GB',
  'Europe/Warsaw': 'PL',
  'Atlantic/Reykjavik': 'IS',
};

const languageCountries: Readonly<Record<Language, CountryCode>> = {
  sv: 'SE',
  en: 'GB',
  nb: 'NO',
  da: 'DK',
  fi: 'FI',
  de: 'DE',
};

/** Whose local numbers are meant: the organisation's country, by its zone, before those of the writer's languages. */
export function phoneCountries(
  organisation: Pick<Organisation, 'timeZone' | 'language'>,
  ...writer: readonly Language[]
): readonly CountryCode[] {
  const own = zoneCountries[organisation.timeZone] ?? languageCountries[organisation.language];
  return [...new Set([own, ...writer.map((language) => languageCountries[language])])];
}
