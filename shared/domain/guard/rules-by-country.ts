import type { Language } from '../language.ts';
import type { Ground } from './grounds.ts';

/** Countries whose rule is named; `EU` stands for every other one. ISO 3166. */
export const ruleCountries = ['SE', 'NO', 'DK', 'FI', 'DE', 'EU'] as const;

export type RuleCountry = (typeof ruleCountries)[number];

const countryOfLanguage: Readonly<Record<Language, RuleCountry>> = {
  sv: 'SE',
  nb: 'NO',
  da: 'DK',
  fi: 'FI',
  de: 'DE',
  en: 'EU',
};

/** Where a text in this language is most likely asked. */
export const ruleCountryOf = (language: Language): RuleCountry => countryOfLanguage[language];

const gdpr = {
  SE: (article: string) => `dataskyddsförordningen (EU) 2016/679 artikel ${article}`,
  NO: (article: string) => `personvernforordningen (EU) 2016/679 artikkel ${article}`,
  DK: (article: string) => `databeskyttelsesforordningen (EU) 2016/679 artikel ${article}`,
  FI: (article: string) => `yleinen tietosuoja-asetus (EU) 2016/679, ${article} artikla`,
  DE: (article: string) => `Datenschutz-Grundverordnung (EU) 2016/679 Artikel ${article}`,
  EU: (article: string) => `Regulation (EU) 2016/679 (GDPR), Article ${article}`,
} as const satisfies Readonly<Record<RuleCountry, (article: string) => string>>;

const discrimination = {
  SE: 'diskrimineringslagen (2008:567) 1 kap. 5 § och 2 kap. 1 §',
  NO: 'likestillings- og diskrimineringsloven (2017-06-16-51) § 30',
  DK: 'forskelsbehandlingsloven § 4',
  FI: 'yhdenvertaisuuslaki (1325/2014) 8 §',
  DE: 'Allgemeines Gleichbehandlungsgesetz (AGG) §§ 1 und 7',
} as const;

const payHistory = {
  SE: 'lönetransparensdirektivet (EU) 2023/970 artikel 5',
  DK: 'løngennemsigtighedsdirektivet (EU) 2023/970 artikel 5',
  FI: 'palkka-avoimuusdirektiivi (EU) 2023/970, 5 artikla',
  DE: 'Entgelttransparenzrichtlinie (EU) 2023/970 Artikel 5',
  EU: 'Directive (EU) 2023/970, Article 5',
} as const;

const finnishNeed = 'laki yksityisyyden suojasta työelämässä (759/2004) 3 §';
const norwegianAge = 'arbeidsmiljøloven § 13-1';
const norwegianViews = 'arbeidsmiljøloven § 13-4';
const germanData = 'Bundesdatenschutzgesetz (BDSG) § 26';

/**
 * The rule that a ground comes from, by its name in the country's language; what has no rule of its own falls under
 * the data protection regulation (only what is needed, and special categories not at all). Source: the acts named.
 */
const rules: Readonly<Record<Ground, Readonly<Record<RuleCountry, string>>>> = {
  health: {
    ...discrimination,
    NO: `arbeidsmiljøloven § 9-3 og ${discrimination.NO}`,
    DK: 'helbredsoplysningsloven § 2 og forskelsbehandlingsloven § 4',
    FI: 'laki yksityisyyden suojasta työelämässä (759/2004) 5 § ja yhdenvertaisuuslaki (1325/2014) 8 §',
    DE: `${discrimination.DE}, ${germanData} Absatz 3`,
    EU: 'Directive 2000/78/EC, Article 1',
  },
  family: {
    ...discrimination,
    SE: 'föräldraledighetslagen (1995:584) 16 § och diskrimineringslagen (2008:567) 1 kap. 5 §',
    DK: 'ligebehandlingsloven §§ 2 og 9',
    FI: 'tasa-arvolaki (609/1986) 7 § ja yhdenvertaisuuslaki (1325/2014) 8 §',
    DE: 'Allgemeines Gleichbehandlungsgesetz (AGG) §§ 1 und 3',
    EU: 'Directive 2006/54/EC, Articles 2 and 14',
  },
  age: { ...discrimination, NO: norwegianAge, EU: 'Directive 2000/78/EC, Article 1' },
  origin: { ...discrimination, EU: 'Directive 2000/43/EC, Article 2' },
  belief: { ...discrimination, EU: 'Directive 2000/78/EC, Article 1' },
  orientation: {
    ...discrimination,
    FI: 'yhdenvertaisuuslaki (1325/2014) 8 § ja tasa-arvolaki (609/1986) 7 §',
    EU: 'Directive 2000/78/EC, Article 1',
  },
  union: {
    SE: `medbestämmandelagen (1976:580) 7–8 §§ och ${gdpr.SE('9')}`,
    NO: norwegianViews,
    DK: `foreningsfrihedsloven § 1 og ${gdpr.DK('9')}`,
    FI: discrimination.FI,
    DE: `Grundgesetz Artikel 9 Absatz 3, ${germanData} Absatz 3`,
    EU: gdpr.EU('9'),
  },
  politics: {
    SE: gdpr.SE('9'),
    NO: norwegianViews,
    DK: discrimination.DK,
    FI: discrimination.FI,
    DE: `${germanData} Absatz 3, ${gdpr.DE('9')}`,
    EU: gdpr.EU('9'),
  },
  pay: { ...payHistory, NO: gdpr.NO('5'), FI: `${payHistory.FI}, ${finnishNeed}` },
  crime: {
    SE: gdpr.SE('10'),
    NO: gdpr.NO('10'),
    DK: gdpr.DK('10'),
    FI: `${gdpr.FI('10')}, ${finnishNeed}`,
    DE: gdpr.DE('10'),
    EU: gdpr.EU('10'),
  },
};

/** The rule's name, in the country's own language (in English for `EU`). */
export const ruleOf = (ground: Ground, country: RuleCountry): string => rules[ground][country];
