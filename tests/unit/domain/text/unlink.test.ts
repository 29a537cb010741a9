import { expect, test } from 'vitest';
import { withoutLinks } from '#shared/domain/text/unlink.ts';

test.each([
  ['Enhetschef, äldreomsorg', 'Enhetschef, äldreomsorg'],
  ['HR/Admin, 2.0', 'HR/Admin, 2.0'],
  ['Vinn på vinst.example.com/kr', 'Vinn på vinst. example. com/kr'],
  ['https://vinst.example', 'https vinst. example'],
  ['Vinn på 🎁.example nu', 'Vinn på 🎁. example nu'],
  ['Vinn på vinst❤️.example', 'Vinn på vinst❤️. example'],
  ['Vinn på vinst\u2024example\ufe52com', 'Vinn på vinst\u2024 example\ufe52 com'],
  ['bo@example.org', 'bo @ example. org'],
  ['Utvecklare @ Nordvik', 'Utvecklare @ Nordvik'],
])('%j stands in a mail as %j', (text, said) => {
  expect(withoutLinks(text)).toBe(said);
});
