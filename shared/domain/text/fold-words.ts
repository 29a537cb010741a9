/** A text's words in lower case and without accents, for finding: `Åsa Lund-Ek` as `asa`, `lund`, `ek`. */
export const foldWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
