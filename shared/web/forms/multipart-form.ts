import { cleanText } from '#shared/domain/text/clean-text.ts';
import { addValue, type FormValues } from './form-body.ts';

/** A file as it was posted; `type` is what the browser says. */
export type PostedFile = Readonly<{ type: string; bytes: Buffer }>;

export type MultipartForm = Readonly<{ values: FormValues; files: ReadonlyMap<string, PostedFile> }>;

const boundaryOf = (contentType: string): string | null =>
  /^multipart\/form-data;.*?\bboundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)?.slice(1).find(Boolean) ?? null;

/** Reads a form with files; in `body` each byte stands as the character of its number. Null when it is no such form. */
export function parseMultipart(contentType: string, body: string): MultipartForm | null {
  const boundary = boundaryOf(contentType);
  if (boundary === null) return null;
  const values = new Map<string, string[]>();
  const files = new Map<string, PostedFile>();
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, Math.max(0, end));
    const content = Buffer.from(part.slice(end + 4, -2), 'latin1');
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    if (end < 0 || name === undefined) continue;
    if (/\bfilename="/i.test(head)) {
      if (content.length > 0) files.set(name, { type: /content-type:\s*(\S+)/i.exec(head)?.[1] ?? '', bytes: content });
    } else {
      addValue(values, name, cleanText(content.toString('utf8')));
    }
  }
  return { values, files };
}
