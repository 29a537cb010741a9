import type { Language } from '../language.ts';
import { isOneSlip } from '../text/is-one-slip.ts';
import { foldWord, squeeze, type Token } from './tokens.ts';
import { oftenMisspelt } from './words/often-misspelt.ts';

/** In shorter words one other letter makes another word. */
const shortest = 6;
/** So many letters at its end are its inflection, which is no slip. */
const ending = 2;
/** So many words are remembered; after that they are forgotten all at once. */
const mostKnown = 8_000;

type Spelling = Readonly<{ words: ReadonlySet<string>; byLetter: ReadonlyMap<string, readonly string[]> }> &
  Readonly<{ known: Map<string, string> }>;

const spellings = new Map<Language, Spelling>();

function spellingOf(language: Language): Spelling {
  const before = spellings.get(language);
  if (before !== undefined) return before;
  const words = new Set(oftenMisspelt[language].split('|').map(foldWord));
  const spelling = { words, byLetter: Map.groupBy(words, (each) => each.charAt(0)), known: new Map<string, string>() };
  spellings.set(language, spelling);
  return spelling;
}

function meant({ words, byLetter, known }: Spelling, folded: string): string {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const alike = words.has(folded)
    ? undefined
    : byLetter.get(folded.charAt(0))?.find((word) => word.endsWith(folded.slice(-ending)) && isOneSlip(folded, word));
  if (known.size >= mostKnown) known.clear();
  known.set(folded, alike ?? folded);
  return alike ?? folded;
}

/** The words of a text, with a slip of the keys in a word of the grounds put right. */
export function spelt(tokens: readonly Token[], languages: readonly Language[]): readonly Token[] {
  const own = languages.map(spellingOf);
  return tokens.map((token) => {
    if (token.folded.length < shortest) return token;
    for (const spelling of own) {
      const folded = meant(spelling, token.folded);
      if (folded !== token.folded) return { ...token, folded, squeezed: squeeze(folded) };
    }
    return token;
  });
}
