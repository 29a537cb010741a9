import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { addressHeader, asciiAddress, plainHeader, textHeader } from '#shared/messaging/mime/encode-header.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'Kim\r\nBcc: all@example.org',
    'Eva\n\n<html>',
    '=?UTF-8?B?SGVq?=',
    '"Bo" <x@example.org>,',
    'Ali\u202e',
  ),
);

const parse = (...headers: string[]) => PostalMime.parse([...headers, '', 'Text'].join('\r\n'));

/** Every line begins a header that we named, or continues one. */
const linesAreSafe = (header: string, name: string): boolean =>
  header.split('\r\n').every((line, index) => (index === 0 ? line.startsWith(`${name}:`) : /^[ ]\S/.test(line))) &&
  !/[^\r]\n|\r[^\n]|[^ -~\r\n]/.test(header);

describe('headers', () => {
  it.each([
    'Referens för Kim Lund',
    'Reference for Kim Lund',
    'Referenz für Zoë Müller-Lüdenscheidt und noch einige weitere, damit es mehr als eine Zeile wird',
    'Łukasz Żółć, 山田太郎, Δημήτρης, Ольга, محمد',
    'A reference whose subject is so long that it has to be folded at a space, and then once more at another',
    '👩🏽‍🚀'.repeat(30),
  ])('carry a text in any script: %s', async (text) => {
    const mail = await parse(textHeader('Subject', text));
    expect(mail.subject).toBe(text);
  });

  it.each(['Rita Ek, Exempelkommun', 'Bo "Bosse" Ahl', 'O\\Brien', 'Zoë Ek', '山田, 太郎', 'Kim (HR)', ''])(
    'carry a name in any script: %s',
    async (name) => {
      const mail = await parse(addressHeader('From', { name, address: 'rita@example.org' }));
      expect(mail.from).toMatchObject({ name, address: 'rita@example.org' });
    },
  );

  it('cannot be broken out of, whatever a text or name holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(linesAreSafe(textHeader('Subject', text), 'Subject')).toBe(true);
        expect(linesAreSafe(addressHeader('From', { name: text, address: 'a@example.org' }), 'From')).toBe(true);
      }),
    );
  });

  it('name the one address that they were given, whatever the name holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (name) => {
        const { from, headers } = await parse(addressHeader('From', { name, address: 'a@example.org' }));
        expect(from).toMatchObject({ address: 'a@example.org' });
        expect(headers).toHaveLength(1);
      }),
    );
  });

  it('have no line past 78 characters unless a word is that long', () => {
    const ids = Array.from({ length: 5 }, (_, index) => `<0110019a${index}-000000@eu-north-1.amazonses.com>`).join(' ');
    for (const line of plainHeader('References', ids).split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
    for (const line of textHeader('Subject', 'å'.repeat(300)).split('\r\n'))
      expect(line.length).toBeLessThanOrEqual(78);
  });
});

describe('addresses', () => {
  it.each([
    ['kim.lund@example.org', 'kim.lund@example.org'],
    ['kim@räksmörgås.example', 'kim@xn--rksmrgs-5wao1o.example'],
    ['Kim@EXAMPLE.org', 'Kim@example.org'],
  ])('travel in ASCII: %s', (address, ascii) => {
    expect(asciiAddress(address)).toBe(ascii);
  });

  it.each([
    'jürgen@example.org',
    'kim@',
    '@example.org',
    'kim',
    'kim lund@example.org',
    'kim@exa mple.org',
    'a>b@example.org',
  ])('that cannot are refused: %s', (address) => {
    expect(asciiAddress(address)).toBeNull();
  });
});
