import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import { phoneMetadata } from './generated/phone-metadata.ts';
import { phonePlans } from './generated/phone-plans.ts';

type Plan = Readonly<{
  country: CountryCode;
  abroad: string;
  sizes: readonly number[];
  prefix: string;
  parsing: string;
  transform: string;
}>;

const isCode = (text: string): text is CountryCode => /^[A-Z]{2}$/.test(text);

function readPlan(text: string): readonly Plan[] {
  const [country = '', abroad = '', sizes = '', prefix = '', parsing = '', transform = ''] = text.split(';');
  return isCode(country)
    ? [{ country, abroad: abroad || '00', sizes: sizes.split(',').map(Number), prefix, parsing, transform }]
    : [];
}

/** In libphonenumber's own order: code, prefix abroad, numbers, lengths, …, prefix at home, …, how it is told, into what. */
const rulesOf = (code: string, { abroad, sizes, prefix, parsing, transform }: Plan) => [
  code,
  abroad,
  `(?:${sizes.map((size) => `\\d{${size}}`).join('|')})`,
  sizes,
  0,
  prefix || 0,
  0,
  parsing || 0,
  transform || 0,
];

const others = Object.entries(phonePlans).map(([code, text]) => ({ code, plans: text.split(' ').flatMap(readPlan) }));

/** Numbers of the countries that we know best are checked whole; those of all others by their plan and their length. */
export const worldMetadata: MetadataJson = {
  ...phoneMetadata,
  country_calling_codes: {
    ...phoneMetadata.country_calling_codes,
    ...Object.fromEntries(others.map(({ code, plans }) => [code, plans.map(({ country }) => country)])),
  },
  countries: {
    ...phoneMetadata.countries,
    ...Object.fromEntries(
      others.flatMap(({ code, plans }) => plans.map((plan) => [plan.country, rulesOf(code, plan)] as const)),
    ),
  },
};

/** Whether it is a country (ISO 3166) with numbers of its own. */
export const isCountry = (text: string): text is CountryCode =>
  isCode(text) && worldMetadata.countries[text] !== undefined;

/** As `46`. */
export const callingCodeOf = (country: CountryCode): string => String(worldMetadata.countries[country]?.[0] ?? '');
