import type { Translated } from '../language.ts';

/** The headings of the questionnaire's pages and of the report's parts. */
export const acquaintance: Translated = {
  sv: 'Hur ni känner varandra',
  en: 'How you know each other',
  nb: 'Hvordan dere kjenner hverandre',
  da: 'Hvordan I kender hinanden',
  fi: 'Mistä tunnette toisenne',
  de: 'Woher Sie sich kennen',
};

export const employment: Translated = {
  sv: 'Anställningen',
  en: 'Employment',
  nb: 'Ansettelsen',
  da: 'Ansættelsen',
  fi: 'Työsuhde',
  de: 'Das Arbeitsverhältnis',
};

export const leadingOthers: Translated = {
  sv: 'Att leda andra',
  en: 'Leading others',
  nb: 'Å lede andre',
  da: 'At lede andre',
  fi: 'Muiden johtaminen',
  de: 'Andere führen',
};

export const responsibility: Translated = {
  sv: 'Att ta ansvar',
  en: 'Taking responsibility',
  nb: 'Å ta ansvar',
  da: 'At tage ansvar',
  fi: 'Vastuun kantaminen',
  de: 'Verantwortung übernehmen',
};

export const workingTogether: Translated = {
  sv: 'Att arbeta tillsammans',
  en: 'Working together',
  nb: 'Å jobbe sammen',
  da: 'At arbejde sammen',
  fi: 'Yhdessä työskentely',
  de: 'Zusammenarbeit',
};

export const ownWords: Translated = {
  sv: 'Med egna ord',
  en: 'In your own words',
  nb: 'Med egne ord',
  da: 'Med egne ord',
  fi: 'Omin sanoin',
  de: 'In eigenen Worten',
};

export const general: Translated = {
  sv: 'Frågor',
  en: 'Questions',
  nb: 'Spørsmål',
  da: 'Spørgsmål',
  fi: 'Kysymykset',
  de: 'Fragen',
};
