import { expect, test } from 'vitest';
import { likelyDomain } from '#shared/domain/contact/common-domains.ts';

test.each<readonly [string, string | null]>([
  ['kim@gmail.com', null],
  ['kim@gmial.com', 'gmail.com'],
  ['kim@gmai.com', 'gmail.com'],
  ['kim@gmaill.com', 'gmail.com'],
  ['kim@gmail.co', 'gmail.com'],
  ['kim@gmail.cm', 'gmail.com'],
  ['kim@GMAIL.CON', 'gmail.com'],
  ['kim@hotmial.se', 'hotmail.se'],
  ['kim@hotmail.se', null],
  ['kim@hotmail.nl', null],
  ['kim@yahoo.ee', null],
  ['kim@t-onlin.de', 't-online.de'],
  ['kim@btinternett.com', 'btinternet.com'],
  ['kim@example.org', null],
  ['kim@kommun.example', null],
  ['kim@gamill.com', null],
  ['kim@example.com@gmail.comm', 'gmail.com'],
])('%s may have been meant for %s', (address, domain) => {
  expect(likelyDomain(address)).toBe(domain);
});
