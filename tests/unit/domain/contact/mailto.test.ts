import { expect, test } from 'vitest';
import { mailtoOf } from '#shared/domain/contact/mailto.ts';

test.each([
  ['rita.ek@kommun.example', 'mailto:rita.ek@kommun.example'],
  ['rita?cc=tove@example.org', 'mailto:rita%3Fcc%3Dtove@example.org'],
  ['rita&bcc=tove+1@example.org', 'mailto:rita%26bcc%3Dtove%2B1@example.org'],
  ["o'brien*100%@example.org", 'mailto:o%27brien%2A100%25@example.org'],
  ['åsa@bücher.example', 'mailto:%C3%A5sa@b%C3%BCcher.example'],
])('%s as a link is %s', (address, link) => {
  expect(mailtoOf(address)).toBe(link);
});
