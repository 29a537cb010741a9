import { expect, test } from 'vitest';
import { readTrustedUrl } from '#shared/domain/connections/trusted-url.ts';

const hosts = ['ATS.example.org', 'ats.example.org:8443', '127.0.0.1:4000'];

test.each([
  ['https://ats.example.org/a?b=c', 'https://ats.example.org/a?b=c'],
  ['https://ats.example.org:443/a', 'https://ats.example.org/a'],
  ['https://ats.example.org:8443/a', 'https://ats.example.org:8443/a'],
  ['http://127.0.0.1:4000/a', 'http://127.0.0.1:4000/a'],
  ['http://ats.example.org/a', null],
  ['https://ats.example.org:9443/a', null],
  ['https://other.example.org/a', null],
  ['https://kim@ats.example.org/a', null],
  ['https://:secret@ats.example.org/a', null],
  ['http://127.0.0.1:4001/a', null],
  ['ftp://127.0.0.1:4000/a', null],
  ['ats.example.org', null],
])('%s is %j', (text, href) => {
  expect(readTrustedUrl(text, hosts, ['127.0.0.1'])?.href ?? null).toBe(href);
});
