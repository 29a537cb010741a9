import type { Language } from '#shared/domain/language.ts';

type Zones = Readonly<Record<string, string>>;

const words: Readonly<Record<Language, Zones>> = {
  sv: {
    'Europe/Stockholm': 'svensk tid',
    'Europe/Oslo': 'norsk tid',
    'Europe/Copenhagen': 'dansk tid',
    'Europe/Helsinki': 'finsk tid',
    'Europe/Berlin': 'tysk tid',
    'Europe/London': 'brittisk tid',
  },
  en: {
    'Europe/Stockholm': 'Swedish time',
    'Europe/Oslo': 'Norwegian time',
    'Europe/Copenhagen': 'Danish time',
    'Europe/Helsinki': 'Finnish time',
    'Europe/Berlin': 'German time',
    'Europe/London': 'British time',
  },
  nb: {
    'Europe/Stockholm': 'svensk tid',
    'Europe/Oslo': 'norsk tid',
    'Europe/Copenhagen': 'dansk tid',
    'Europe/Helsinki': 'finsk tid',
    'Europe/Berlin': 'tysk tid',
    'Europe/London': 'britisk tid',
  },
  da: {
    'Europe/Stockholm': 'svensk tid',
    'Europe/Oslo': 'norsk tid',
    'Europe/Copenhagen': 'dansk tid',
    'Europe/Helsinki': 'finsk tid',
    'Europe/Berlin': 'tysk tid',
    'Europe/London': 'britisk tid',
  },
  fi: {
    'Europe/Stockholm': 'Ruotsin aikaa',
    'Europe/Oslo': 'Norjan aikaa',
    'Europe/Copenhagen': 'Tanskan aikaa',
    'Europe/Helsinki': 'Suomen aikaa',
    'Europe/Berlin': 'Saksan aikaa',
    'Europe/London': 'Britannian aikaa',
  },
  de: {
    'Europe/Stockholm': 'schwedische Zeit',
    'Europe/Oslo': 'norwegische Zeit',
    'Europe/Copenhagen': 'dänische Zeit',
    'Europe/Helsinki': 'finnische Zeit',
    'Europe/Berlin': 'deutsche Zeit',
    'Europe/London': 'britische Zeit',
  },
};

/** `America/New_York` as `New York`. */
export const cityOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

const timeIn: Readonly<Record<Language, (city: string) => string>> = {
  sv: (city) => `tid i ${city}`,
  en: (city) => `${city} time`,
  nb: (city) => `lokal tid i ${city}`,
  da: (city) => `lokal tid i ${city}`,
  fi: (city) => `paikallista aikaa (${city})`,
  de: (city) => `Ortszeit ${city}`,
};

/** A zone as one says it, `svensk tid`; one that has no name of its own by its city. */
export const zoneWords = (timeZone: string, language: Language): string =>
  words[language][timeZone] ?? timeIn[language](cityOf(timeZone));
