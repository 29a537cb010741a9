import type { Language } from '#shared/domain/language.ts';

/** Texts that are rightly the same in several languages; any other coincidence is a translation that was forgotten. */
export const coincidingTexts: readonly Readonly<{ text: string; languages: readonly Language[]; reason: string }>[] = [
  {
    text: 'Kort',
    languages: ['sv', 'nb', 'da'],
    reason: 'the common Scandinavian word for short',
  },
  {
    text: 'Standard',
    languages: ['sv', 'en', 'nb', 'da', 'de'],
    reason: 'the same loan word in all five; only Finnish has one of its own',
  },
  {
    text: 'Med egne ord',
    languages: ['nb', 'da'],
    reason: 'the same phrase, spelt the same',
  },
  {
    text: 'Personalansvar',
    languages: ['sv', 'nb'],
    reason: 'the usual word in both',
  },
  {
    text: 'Budgetansvar',
    languages: ['sv', 'da'],
    reason: 'the usual word in both',
  },
  {
    text: 'Rekruttering',
    languages: ['nb', 'da'],
    reason: 'the usual word in both',
  },
  {
    text: 'Leder',
    languages: ['nb', 'da'],
    reason: 'the common Norwegian and Danish word for a leader',
  },
  {
    text: 'Kan ikke vurdere',
    languages: ['nb', 'da'],
    reason: 'idiomatic in both, and decided so for every scale',
  },
];
