import type { Language } from './language.ts';
import type { Organisation } from './organisation.ts';

/** The organisation with this text as its default for candidates of this language; an empty one removes it. */
export function withAdditionalText(organisation: Organisation, language: Language, text: string): Organisation {
  const others = Object.entries(organisation.additionalTexts).filter(([each]) => each !== language);
  const kept = text === '' ? others : [...others, [language, text]];
  return { ...organisation, additionalTexts: Object.fromEntries(kept) };
}
