/** `“a”`, `“a” or “b”`, `“a”, “b” or “c”`, between the language's two marks. */
export function inRow(words: readonly string[], lastly: string, [open = '', close = '']: string): string {
  const quoted = words.map((word) => `${open}${word}${close}`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${lastly} ${last}`;
}
