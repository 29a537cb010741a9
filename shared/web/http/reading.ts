import { isLanguage, type Language, languageOfTag } from '#shared/domain/language.ts';
import type { CommonTexts } from '#shared/i18n/common/texts.ts';
import type { HttpRequest } from './http.ts';

/** In which language a page is read, and what its links must carry so that it stays so. */
export type Reading = Readonly<{
  language: Language;
  /** The language that the reader picked instead of their own; null when they did not. */
  picked: Language | null;
  /** Where this page is: the address to which the language list adds `?lang=`. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** The query as it was sent, where the page's other languages must leave it as it is. */
  rawQuery?: string;
  texts: CommonTexts;
}>;

/** `?lang=` wins over the person's own language. */
export function pickedLanguage(request: HttpRequest): Language | null {
  const asked = request.query['lang'];
  return isLanguage(asked) ? asked : null;
}

/** For pages that know nobody: what the browser prefers, of the languages that we have. */
export function browserLanguage(request: Pick<HttpRequest, 'headers'>, fallback: Language): Language {
  const tags = (request.headers['accept-language'] ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  for (const tag of tags) {
    const language = languageOfTag(tag);
    if (language !== null) return language;
  }
  return fallback;
}

/**
 * How this request is read. `own` is the person's language; `load` is `loadCommonTexts`, given so that a test can do
 * without.
 */
export async function readingOf(
  request: HttpRequest,
  own: Language,
  load: (language: Language) => Promise<CommonTexts>,
): Promise<Reading> {
  const picked = pickedLanguage(request);
  const language = picked ?? own;
  // An address that began with two slashes would name another host.
  const path = request.path.replace(/^\/+/, '/');
  return { language, picked, path, query: request.query, texts: await load(language) };
}

const withQuery = (path: string, query: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
};

/** An address of ours, in the language that the reader picked. */
export const linkIn = (reading: Reading, path: string, query: Readonly<Record<string, string>> = {}): string =>
  withQuery(path, reading.picked === null ? query : { ...query, lang: reading.picked });

/** This page in another language. */
export function sameIn({ path, query, rawQuery }: Reading, language: Language): string {
  if (rawQuery === undefined) return withQuery(path, { ...query, lang: language });
  const rest = rawQuery.split('&').filter((part) => part !== '' && !part.startsWith('lang='));
  return `${path}?${[...rest, `lang=${language}`].join('&')}`;
}
