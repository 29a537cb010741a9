import type { NumberHome } from '#shared/domain/contact/number-home.ts';
import type { Language } from '#shared/domain/language.ts';

type Words = Readonly<{
  /** Beside a field for a number. */
  readWith: (country: string) => string;
  /** The same where no country is known; also what is wrong with a number that has no code then. */
  beginWithCode: string;
  /** SMS go to these countries only. */
  smsOnlyTo: (countries: string) => string;
  /** The same where a mail would do instead. */
  smsOnlyToOrMail: (countries: string) => string;
}>;

const words: Readonly<Record<Language, Words>> = {
  sv: {
    readWith: (country) => `Utan + läses det som ett nummer i det här landet: ${country}.`,
    beginWithCode: 'Börja med + och landsnumret, till exempel +46.',
    smsOnlyTo: (countries) => `Sms kan bara skickas till nummer i ${countries}. Skriv ett sådant nummer`,
    smsOnlyToOrMail: (countries) =>
      `Sms kan bara skickas till nummer i ${countries}. Skriv ett sådant nummer, eller en mejladress`,
  },
  en: {
    readWith: (country) => `Without + it is read as a number in this country: ${country}.`,
    beginWithCode: 'Begin with + and the country code, for example +46.',
    smsOnlyTo: (countries) => `Text messages go only to numbers in ${countries}. Write such a number`,
    smsOnlyToOrMail: (countries) =>
      `Text messages go only to numbers in ${countries}. Write such a number, or an email address`,
  },
  nb: {
    readWith: (country) => `Uten + leses det som et nummer i dette landet: ${country}.`,
    beginWithCode: 'Begynn med + og landkoden, for eksempel +47.',
    smsOnlyTo: (countries) => `SMS kan bare sendes til numre i ${countries}. Skriv et slikt nummer`,
    smsOnlyToOrMail: (countries) =>
      `SMS kan bare sendes til numre i ${countries}. Skriv et slikt nummer, eller en e-postadresse`,
  },
  da: {
    readWith: (country) => `Uden + læses det som et nummer i dette land: ${country}.`,
    beginWithCode: 'Begynd med + og landekoden, for eksempel +45.',
    smsOnlyTo: (countries) => `Sms kan kun sendes til numre i ${countries}. Skriv et sådant nummer`,
    smsOnlyToOrMail: (countries) =>
      `Sms kan kun sendes til numre i ${countries}. Skriv et sådant nummer, eller en mailadresse`,
  },
  fi: {
    readWith: (country) => `Ilman plusmerkkiä se luetaan tämän maan numeroksi: ${country}.`,
    beginWithCode: 'Aloita plusmerkillä ja maakoodilla, esimerkiksi +358.',
    smsOnlyTo: (countries) => `Tekstiviestejä voi lähettää vain näihin maihin: ${countries}. Kirjoita sopiva numero`,
    smsOnlyToOrMail: (countries) =>
      `Tekstiviestejä voi lähettää vain näihin maihin: ${countries}. Kirjoita sopiva numero tai sähköpostiosoite`,
  },
  de: {
    readWith: (country) => `Ohne + wird sie als Nummer dieses Landes gelesen: ${country}.`,
    beginWithCode: 'Beginnen Sie mit + und der Landesvorwahl, zum Beispiel +49.',
    smsOnlyTo: (countries) => `SMS gehen nur in diese Länder: ${countries}. Geben Sie eine solche Nummer ein`,
    smsOnlyToOrMail: (countries) =>
      `SMS gehen nur in diese Länder: ${countries}. Geben Sie eine solche Nummer oder eine E-Mail-Adresse ein`,
  },
};

const names = new Map<Language, Intl.DisplayNames>();

/** `AT` as Österrike. */
export function nameOfCountry(country: string, language: Language): string {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  names.set(language, known);
  return known.of(country) ?? country;
}

const listed = (countries: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    countries.map((country) => nameOfCountry(country, language)),
  );

/** In which country's form a number without + is read; or that it must have its code, where none is known. */
export function numberHint(home: NumberHome | null, language: Language): string {
  if (home === null) return words[language].beginWithCode;
  const name = nameOfCountry(home.code, language);
  return words[language].readWith(home.callingCode === null ? name : `${name} (+${home.callingCode})`);
}

export const needsCode = (language: Language): string => words[language].beginWithCode;

/** What is wrong with a number to which no SMS can be sent. */
export const smsCountryFault = (
  countries: readonly string[],
  language: Language,
  { orMail }: Readonly<{ orMail: boolean }>,
): string => words[language][orMail ? 'smsOnlyToOrMail' : 'smsOnlyTo'](listed(countries, language));
