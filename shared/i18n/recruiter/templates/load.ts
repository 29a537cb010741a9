import type { Language } from '#shared/domain/language.ts';
import type { TemplateTexts } from './texts.ts';

/** Read in one language, when templates are looked at. */
const readers: Readonly<Record<Language, () => Promise<TemplateTexts>>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
  nb: async () => (await import('./nb.ts')).nb,
  da: async () => (await import('./da.ts')).da,
  fi: async () => (await import('./fi.ts')).fi,
  de: async () => (await import('./de.ts')).de,
};

export const loadTemplateTexts = (language: Language): Promise<TemplateTexts> => readers[language]();
