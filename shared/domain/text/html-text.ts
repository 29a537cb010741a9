/** What holds one of these was written as HTML; a lone `<` was not. */
const anyTag =
  /<\/?(?:a|b|blockquote|br|div|em|font|h[1-6]|i|li|ol|p|s|span|strong|table|td|tr|u|ul)(?:\s[^<>]*)?\/?>/i;

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  uuml: 'ü',
  Uuml: 'Ü',
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  szlig: 'ß',
  eacute: 'é',
  Eacute: 'É',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  euro: '€',
};

const highestCharacter = 0x10ffff;

function characterOf(whole: string, body: string): string {
  if (!body.startsWith('#')) return named[body] ?? whole;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code <= highestCharacter ? String.fromCodePoint(code) : whole;
}

const decode = (text: string): string => text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi, characterOf);

/** A note of another system as its reader sees it there: HTML as its text in lines, anything else as it is. */
export function textOfHtml(text: string): string {
  if (!anyTag.test(text)) return decode(text);
  const lines = text
    .replace(/\s+/gu, ' ')
    .replace(/<(style|script)\b[^<>]*>[^<]*<\/\1>/gi, '')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n– ')
    .replace(/<\/(?:p|div|h[1-6]|ul|ol|blockquote|table)\s*>/gi, '\n\n')
    .replace(/<\/tr\s*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .split('\n')
    .map((line) => decode(line).trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
