import type { Translated } from '../language.ts';

/** The ends of a scale under a statement. */
export const agreementLabels: Readonly<{ low: Translated; high: Translated }> = {
  low: {
    sv: 'Stämmer inte alls',
    en: 'Not true at all',
    nb: 'Stemmer ikke i det hele tatt',
    da: 'Passer slet ikke',
    fi: 'Ei pidä lainkaan paikkaansa',
    de: 'Trifft gar nicht zu',
  },
  high: {
    sv: 'Stämmer helt',
    en: 'Completely true',
    nb: 'Stemmer fullt ut',
    da: 'Passer helt',
    fi: 'Pitää täysin paikkansa',
    de: 'Trifft voll und ganz zu',
  },
};
