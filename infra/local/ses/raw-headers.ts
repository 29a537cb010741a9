/** The header block of a message, line by line as it stands, and the rest. */
export type RawMail = { fields: { name: string; raw: string; value: string }[]; rest: Buffer };

const unfold = (text: string): string => text.replaceAll(/\r?\n[ \t]+/g, ' ').trim();

export const splitMail = (mail: Buffer): RawMail => {
  const text = mail.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const fields = head
    .split(/\r?\n(?![ \t])/)
    .filter((line) => line.includes(':'))
    .map((raw) => {
      const colon = raw.indexOf(':');
      return {
        name: raw.slice(0, colon).trim(),
        raw,
        value: unfold(Buffer.from(raw.slice(colon + 1), 'latin1').toString('utf8')),
      };
    });
  return { fields, rest: end === null ? Buffer.alloc(0) : mail.subarray(end.index + end[0].length) };
};

export const headerValue = ({ fields }: RawMail, name: string): string | undefined =>
  fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;

/** Takes out the named headers and adds others, as SES does on the way through. */
export const rewriteHeaders = (
  { fields, rest }: RawMail,
  isDropped: (name: string) => boolean,
  added: Record<string, string>,
): Buffer => {
  const kept = fields
    .filter(({ name }) => !isDropped(name.toLowerCase()))
    .map(({ raw }) => raw.replaceAll(/\r?\n/g, '\r\n'));
  const fresh = Object.entries(added).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${[...fresh, ...kept].join('\r\n')}\r\n\r\n`, 'latin1'), rest]);
};

/** Addresses of a header such as `"Lund, Kim" <kim@example.org>, bo@example.org`. */
export const addressesIn = (value: string | undefined): string[] =>
  splitOutsideQuotes(value ?? '')
    .map((part) => /<([^<>]*)>\s*$/.exec(part)?.[1] ?? part)
    .map((address) => address.trim())
    .filter((address) => address !== '');

const splitOutsideQuotes = (text: string): string[] => text.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/g) ?? [];
