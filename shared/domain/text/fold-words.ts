/** Letters that are no letter with a mark to Unicode, but sort as these (root collation). */
const equivalents: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};
/** Marks that a word may have or not. In other scripts, such as Thai and Devanagari, they are its vowels. */
const accents = /[\p{M}&&[\p{sc=Zinh}\p{sc=Arab}\p{sc=Cyrl}\p{sc=Hebr}]]|\p{Default_Ignorable_Code_Point}/gv;

const letters = new RegExp(`[${Object.keys(equivalents).join('')}]`, 'gu');

/** Of both Japanese syllabaries the first. */
const hiragana = (katakana: string): string => String.fromCodePoint((katakana.codePointAt(0) ?? 0) - 0x60);

/** A text in lower case and without accents, as root collation compares it: `Åsa` as `asa`. It may get longer or shorter. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(letters, (letter) => equivalents[letter] ?? letter)
    .replace(/[\u30a1-\u30f6]/gu, hiragana);

/** A text's words in lower case and without accents, for finding: `Åsa Lund-Ek` as `asa`, `lund`, `ek`. */
export const foldWords = (text: string): readonly string[] =>
  foldLetters(text)
    .split(/[^\p{L}\p{M}\p{N}]+|[\u02bb-\u02bf]+/u)
    .filter((word) => word !== '');
