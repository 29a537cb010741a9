import type { Language } from '#shared/domain/language.ts';
import type { CallTexts } from './texts.ts';

/** One file a language, read when it is asked for. */
const files: Readonly<Record<Language, () => Promise<CallTexts>>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
  nb: async () => (await import('./nb.ts')).nb,
  da: async () => (await import('./da.ts')).da,
  fi: async () => (await import('./fi.ts')).fi,
  de: async () => (await import('./de.ts')).de,
};

export const loadCallTexts = (language: Language): Promise<CallTexts> => files[language]();
