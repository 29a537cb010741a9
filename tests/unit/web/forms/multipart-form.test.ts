import { describe, expect, it } from 'vitest';
import { parseMultipart } from '#shared/web/forms/multipart-form.ts';

const type = 'multipart/form-data; boundary=----b1';
const part = (head: string, content: Buffer): string =>
  `------b1\r\n${Buffer.from(head).toString('latin1')}\r\n\r\n${content.toString('latin1')}\r\n`;
const field = (name: string, value: string): string =>
  part(`Content-Disposition: form-data; name="${name}"`, Buffer.from(value));
const file = (name: string, bytes: Buffer): string =>
  part(`Content-Disposition: form-data; name="${name}"; filename="logo.png"\r\nContent-Type: image/png`, bytes);
const end = '------b1--\r\n';

describe('a form with a file', () => {
  it('keeps every byte of the file, and the words of the fields', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const form = parseMultipart(type, `${field('name', 'Östra kommunen\r\n')}${file('logo', bytes)}${end}`);
    expect(form?.values.get('name')).toEqual(['Östra kommunen']);
    expect(form?.files.get('logo')?.type).toBe('image/png');
    expect(form?.files.get('logo')?.bytes.equals(bytes)).toBe(true);
  });

  it('has no file where none was chosen', () => {
    expect(parseMultipart(type, `${file('logo', Buffer.alloc(0))}${end}`)?.files.size).toBe(0);
  });

  it('keeps all values of a field', () => {
    expect(parseMultipart(type, `${field('types', 'a')}${field('types', 'b')}${end}`)?.values.get('types')).toEqual([
      'a',
      'b',
    ]);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data', ''])('is not one of type “%s”', (other) => {
    expect(parseMultipart(other, 'a=b')).toBeNull();
  });

  it('is read without a fault whatever stands in it', () => {
    for (const body of ['', '------b1', '------b1\r\n------b1--', `------b1\r\nname="a"\r\n\r\n${end}`]) {
      expect(parseMultipart(type, body)?.files.size).toBe(0);
    }
  });
});
