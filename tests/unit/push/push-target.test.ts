import { describe, expect, test } from 'vitest';
import { isCallable, readTarget } from '#shared/push/push-target.ts';

const faults: readonly (readonly [string, string])[] = [
  ['ats.example/hook', 'not_an_address'],
  ['', 'not_an_address'],
  ['http://ats.example/hook', 'not_https'],
  ['ftp://ats.example/hook', 'not_https'],
  ['file:///etc/passwd', 'not_https'],
  ['gopher://ats.example:70/', 'not_https'],
  ['https://user:secret@ats.example/', 'has_credentials'],
  ['https://user@ats.example/', 'has_credentials'],
  ['https://localhost/hook', 'not_public'],
  ['https://LOCALHOST./hook', 'not_public'],
  ['https://ats.localhost/', 'not_public'],
  ['https://printer.local/', 'not_public'],
  ['https://metadata.google.internal/', 'not_public'],
  ['https://intranet/', 'not_public'],
  ['https://127.0.0.1/', 'not_public'],
  ['https://127.1/', 'not_public'],
  ['https://2130706433/', 'not_public'],
  ['https://0x7f000001/', 'not_public'],
  ['https://0177.0.0.1/', 'not_public'],
  ['https://169.254.169.254/latest/meta-data/', 'not_public'],
  ['https://[::1]/', 'not_public'],
  ['https://[::ffff:127.0.0.1]/', 'not_public'],
  ['https://[fd00:ec2::254]/', 'not_public'],
  ['https://①②⑦.⓪.⓪.①/', 'not_public'],
];

describe('an address to be called', () => {
  test.each(faults)('%s is refused: %s', (address, fault) => {
    expect(readTarget(address, [])).toBe(fault);
  });

  test('is one at a public name or number, over https, at any port', () => {
    for (const address of [
      'https://ats.example/hook?a=1',
      'https://ats.example:8443/',
      'https://8.8.8.8/',
      'https://ats.example./',
    ]) {
      expect(readTarget(address, [])).toMatchObject({
        hostname: expect.stringMatching(/^(?:ats\.example|8\.8\.8\.8)$/),
      });
    }
  });

  test('may be this machine where that is allowed by name', () => {
    expect(readTarget('http://127.0.0.1:3999/hook', ['127.0.0.1'])).toMatchObject({ hostname: '127.0.0.1' });
    expect(readTarget('http://[::1]:3999/hook', ['::1'])).toMatchObject({ hostname: '::1' });
    expect(readTarget('http://localhost/hook', ['127.0.0.1'])).toBe('not_https');
    expect(readTarget('ftp://127.0.0.1/hook', ['127.0.0.1'])).toBe('not_https');
  });
});

describe('the address of a webhook', () => {
  test.each([
    ['https://ats.example/hook', true],
    ['https://ats.example:443/hook', true],
    ['https://ats.example:8443/hook', true],
    ['https://8.8.8.8:8443/', true],
    ['https://ats.example:22/hook', false],
    ['https://ats.example:80/hook', false],
    ['https://ats.example:8444/hook', false],
    ['http://ats.example:8443/hook', false],
    ['https://127.0.0.1:8443/hook', false],
  ])('%s may be one: %s', (address, may) => {
    expect(isCallable([])(address)).toBe(may);
  });

  test('is at any port of this machine where that is allowed by name', () => {
    expect(isCallable(['127.0.0.1'])('http://127.0.0.1:3999/hook')).toBe(true);
    expect(isCallable(['127.0.0.1'])('https://ats.example:3999/hook')).toBe(false);
  });
});
