import { domainToASCII } from 'node:url';

const lineLength = 76;

/** Control characters end headers, and direction marks make a name show as another: neither belongs in one. */
export const cleanHeaderText = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

const wordFrame = '=?UTF-8?B??='.length;
const bytesIn = (room: number): number => Math.floor((room - wordFrame) / 4) * 3;

/** RFC 2047: words of base64 in UTF-8, each on a line, the first after the header's name; none splits a character. */
function encodedWords(name: string, text: string): string {
  const words: string[] = [];
  let current = '';
  for (const character of text) {
    const room = words.length === 0 ? lineLength - `${name}: `.length : lineLength;
    if (current !== '' && Buffer.byteLength(current + character) > bytesIn(room)) {
      words.push(current);
      current = '';
    }
    current += character;
  }
  return [...words, current].map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** Breaks at spaces so that lines stay short; a reader joins them again. */
function fold(name: string, value: string): string {
  let line = `${name}:`;
  const lines: string[] = [];
  for (const word of value.split(' ')) {
    if (line.length + 1 + word.length > lineLength && line.trim() !== '' && line !== `${name}:`) {
      lines.push(line);
      line = '';
    }
    line = `${line} ${word}`;
  }
  return [...lines, line].join('\r\n');
}

/** A header whose value is text for a reader, such as the subject. */
export function textHeader(name: string, text: string): string {
  const clean = cleanHeaderText(text);
  const safe = isAscii(clean) && !clean.includes('=?');
  return safe ? fold(name, clean) : `${name}: ${encodedWords(name, clean)}`;
}

/** A header whose value we wrote ourselves: a date, message ids, a keyword. */
export const plainHeader = (name: string, value: string): string => fold(name, cleanHeaderText(value));

/** Someone as a header names them; the address is as `asciiAddress` makes it. */
export type Mailbox = Readonly<{ name: string; address: string }>;

export function addressHeader(name: string, { name: display, address }: Mailbox): string {
  const clean = cleanHeaderText(display);
  if (clean === '') return `${name}: <${address}>`;
  const quoted = `"${clean.replace(/["\\]/g, (character) => `\\${character}`)}"`;
  const phrase = isAscii(clean) && !clean.includes('=?') && quoted.length <= 200 ? quoted : encodedWords(name, clean);
  return `${name}: ${phrase}\r\n <${address}>`;
}

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/;

/** The address with its domain in punycode, as mail carries it; null when it cannot be written in ASCII. */
export function asciiAddress(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = domainToASCII(address.slice(at + 1));
  return at > 0 && localPart.test(local) && /^[a-z0-9.-]+$/.test(domain) ? `${local}@${domain}` : null;
}
