import { createHash } from 'node:crypto';

/** A picture that the HTML shows by its content id. */
export type InlineImage = Readonly<{ id: string; type: string; base64: string }>;

/** An iCalendar file: shown by the mail program, and attached for those that do not know it. */
export type CalendarPart = Readonly<{ method: string; fileName: string; text: string }>;

type MimeBody = Readonly<{
  text: string;
  html: string;
  language: string;
  images: readonly InlineImage[];
  calendar?: CalendarPart | null;
}>;

type Part = Readonly<{ headers: readonly string[]; body: string }>;

const lineBreak = '\r\n';

/** Base64 in lines of 76, which no server on the way has reason to touch. */
const inLines = (base64: string): string => base64.replace(/.{76}(?=.)/g, (line) => `${line}${lineBreak}`);

const textPart = (type: string, text: string, language: string): Part => ({
  headers: [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    `Content-Language: ${language}`,
  ],
  body: inLines(Buffer.from(text.replace(/\r?\n/g, lineBreak)).toString('base64')),
});

const imagePart = ({ id, type, base64 }: InlineImage): Part => ({
  headers: [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${id}>`,
    'Content-Disposition: inline',
  ],
  body: inLines(base64),
});

const written = ({ headers, body }: Part): string => [...headers, '', body].join(lineBreak);

function multipart(kind: string, parts: readonly Part[]): Part {
  const content = parts.map(written);
  // From the content, so that the same mail is the same bytes; base64 lines never begin with a hyphen.
  const boundary = `=_${createHash('sha256').update(kind).update(content.join()).digest('hex').slice(0, 32)}`;
  return {
    headers: [`Content-Type: multipart/${kind};${lineBreak} boundary="${boundary}"`],
    body: [...content.map((part) => `--${boundary}${lineBreak}${part}`), `--${boundary}--`, ''].join(lineBreak),
  };
}

const calendarPart = ({ method, text }: CalendarPart): Part => ({
  headers: [`Content-Type: text/calendar; charset=utf-8; method=${method}`, 'Content-Transfer-Encoding: base64'],
  body: inLines(Buffer.from(text).toString('base64')),
});

const attachedCalendar = ({ fileName, text }: CalendarPart): Part => ({
  headers: [
    `Content-Type: application/ics;${lineBreak} name="${fileName}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;${lineBreak} filename="${fileName}"`,
  ],
  body: inLines(Buffer.from(text).toString('base64')),
});

/**
 * A whole mail: plain text and HTML as alternatives, with the pictures that the HTML shows, and a calendar file. Headers
 * as encode-header makes them.
 */
export function buildMime(
  headers: readonly string[],
  { text, html, language, images, calendar = null }: MimeBody,
): Uint8Array {
  const htmlPart = textPart('text/html', html, language);
  const alternatives = multipart('alternative', [
    textPart('text/plain', text, language),
    images.length === 0 ? htmlPart : multipart('related', [htmlPart, ...images.map(imagePart)]),
    ...(calendar === null ? [] : [calendarPart(calendar)]),
  ]);
  const root = calendar === null ? alternatives : multipart('mixed', [alternatives, attachedCalendar(calendar)]);
  return Buffer.from(written({ headers: [...headers, 'MIME-Version: 1.0', ...root.headers], body: root.body }));
}
