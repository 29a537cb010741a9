import type { Language } from '../language.ts';
import type { Organisation } from './organisation.ts';

/** The organisation with this text as its default for candidates of this language; an empty one removes it. */
export function withAdditionalText(organisation: Organisation, language: Language, text: string): Organisation {
  const texts = new Map(Object.entries(organisation.additionalTexts));
  if (text === '') texts.delete(language);
  else texts.set(language, text);
  return { ...organisation, additionalTexts: Object.fromEntries(texts) };
}
