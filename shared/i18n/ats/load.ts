import type { Language } from '#shared/domain/language.ts';
import type { AtsTexts } from './texts.ts';

const loaders: Readonly<Record<Language, () => Promise<AtsTexts>>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
  nb: async () => (await import('./nb.ts')).nb,
  da: async () => (await import('./da.ts')).da,
  fi: async () => (await import('./fi.ts')).fi,
  de: async () => (await import('./de.ts')).de,
};

/** One chunk a language, read when it is asked for. */
export const loadAtsTexts = (language: Language): Promise<AtsTexts> => loaders[language]();
