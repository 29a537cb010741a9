import type { Language } from '#shared/domain/language.ts';
import type { ReportTexts } from './texts.ts';

const loaders: Readonly<Record<Language, () => Promise<ReportTexts>>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
  nb: async () => (await import('./nb.ts')).nb,
  da: async () => (await import('./da.ts')).da,
  fi: async () => (await import('./fi.ts')).fi,
  de: async () => (await import('./de.ts')).de,
};

/** One language at a time, so that a function reads only the one it needs. */
export const loadReportTexts = (language: Language): Promise<ReportTexts> => loaders[language]();
