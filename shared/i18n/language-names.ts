import type { Translated } from '#shared/domain/language.ts';

/** Each language by its own name. */
export const languageNames: Translated = {
  sv: 'Svenska',
  en: 'English',
  nb: 'Norsk',
  da: 'Dansk',
  fi: 'Suomi',
  de: 'Deutsch',
};
