const spaces = /[\s\p{P}\p{S}]+/gu;
const marks = /\p{M}/gu;
/** Letters whose plain form Unicode does not derive. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};
const longestName = 80;

const inPlainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => plainLetters[letter] ?? '');

const joinWords = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.toLowerCase().split(spaces))
    .filter((word) => word !== '')
    .join('-');

/**
 * The header that saves a file under these words (RFC 6266): `referenser-kim-lund.pdf`. A name in other letters stands in
 * full for the programs that read it (RFC 8187), and in plain letters, as far as it has any, for the others.
 */
export function attachment(words: readonly string[], extension: string): string {
  const name = Array.from(joinWords(words)).slice(0, longestName).join('');
  const plain = joinWords([inPlainLetters(name)]);
  const whole = `attachment; filename="${plain}.${extension}"`;
  return plain === name ? whole : `${whole}; filename*=UTF-8''${encodeURIComponent(`${name}.${extension}`)}`;
}
