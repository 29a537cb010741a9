import { type Language, languages, type PartlyTranslated } from '#shared/domain/language.ts';
import type { Visit } from '../visit.ts';

/** The language in which a text is read: the reader's, else the first that it is written in. */
const languageFor = (text: PartlyTranslated, reader: Language): Language =>
  [reader, ...languages].find((language) => text[language] !== undefined) ?? reader;

/** As `TextIn`, where nothing can be marked. */
export const textFor = (text: PartlyTranslated, reader: Language): string => text[languageFor(text, reader)] ?? '';

/** Words in the reader's language, or marked as what they are. */
export function TextIn({ visit, text }: Readonly<{ visit: Visit; text: PartlyTranslated }>) {
  const reader = visit.reading.language;
  const language = languageFor(text, reader);
  return <span lang={language === reader ? undefined : language}>{text[language] ?? ''}</span>;
}
