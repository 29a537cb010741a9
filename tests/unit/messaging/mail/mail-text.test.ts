import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapLines } from '#shared/messaging/mail/mail-text.ts';

it('breaks lines at spaces, at 72 characters', () => {
  const text =
    'Kim Lund söker tjänsten Enhetschef, äldreomsorg hos oss på Exempelkommun och har angett dig som referens.';
  expect(wrapLines(text)).toBe(
    'Kim Lund söker tjänsten Enhetschef, äldreomsorg hos oss på Exempelkommun\noch har angett dig som referens.',
  );
});

it('leaves a link whole, however long', () => {
  const link = `https://example.org/${'x'.repeat(100)}`;
  expect(wrapLines(`Läs: ${link}`)).toBe(`Läs:\n${link}`);
});

it('loses no word', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom('a', 'å', 'ß', '-', '.') }));
  fc.assert(
    fc.property(words, (given) => {
      const lines = wrapLines(given.join(' ')).split('\n');
      expect(lines.join(' ')).toBe(given.join(' '));
      expect(lines.every((line) => line.length <= 72 || !line.includes(' '))).toBe(true);
    }),
  );
});
