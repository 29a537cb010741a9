import { describe, expect, it, test } from 'vitest';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { isSendable, parseEmail } from '#shared/domain/contact/parse-email.ts';

test.each([
  ['bo@example.org', true],
  ["o'brien+work@example.org", true],
  ['bo@bücher.example', true],
  ['bö@example.org', false],
  ['ö.ahl@example.org', false],
  ['öbo@example.org', false],
])('mail can be sent to %s: %s', (address, sendable) => {
  expect(isSendable(address)).toBe(sendable);
});

describe('a mail address', () => {
  it.each(['a', '@', 'a@', ' (', '< ', '>)', '.'])('is read at once, however many %j stand in its field', (unit) => {
    const started = performance.now();
    expect([parseEmail, readEmailOfOthers].map((read) => read(`a@ ${unit.repeat(60_000)} (`))).toEqual([null, null]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each([
    'bo.ahl@example.org',
    "o'brien+work@mail.example.org",
    'Eva.Roth@Example.Org',
    'åsa.öberg@företag.example',
    '用户@例子.公司',
    'a@xn--fretag-9xa.example',
    'x_1@sub-domain.example.com',
    `${'e'.repeat(64)}@example.org`,
    `ev@${'example.'.repeat(31)}org`,
  ])('%s is kept as it is', (address) => {
    expect(parseEmail(` ${address}\n`)).toBe(address);
  });

  it.each(['ｂｏ．ａｈｌ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'bo.ahl＠example。org', 'bo.ahl@example｡org'])(
    '%s is read as it is meant',
    (wide) => {
      expect(parseEmail(wide)).toBe('bo.ahl@example.org');
    },
  );

  it.each([
    'Kim Lund <kim@example.org>',
    '"Lund, Kim" <kim@example.org>',
    'Kim Lund < kim@example.org >;',
    '<kim@example.org>',
    'mailto:kim@example.org',
    'MAILTO:kim@example.org?subject=Hej',
    'Kim <mailto:kim@example.org>',
    'kim@example.org.',
    'kim@example.org,',
    'kim@example.org;',
    'kim@example.org>',
    '(kim@example.org)',
    '[kim@example.org]',
    '"kim@example.org"',
    '\u201ckim@example.org\u201d',
    '\u200ekim@example.org\u200b',
    'kim\uff20example.org\n',
    '\tkim@example.org\u00a0',
    'mailto://kim@example.org',
    'mailto:kim%40example.org',
    '<mailto:kim@example.org>',
    'kim@example.org<mailto:kim@example.org>',
    'Kim Lund (kim@example.org)',
    'kim@example.org (Kim Lund)',
    '\u00abkim@example.org\u00bb',
    '\u201ekim@example.org\u201c',
    '`kim@example.org`',
    'kim@example.org\u2026',
    'kim@example.org!',
    'kim@example.org?',
  ])('%j is kim@example.org', (text) => {
    expect(parseEmail(text)).toBe('kim@example.org');
  });

  it.each([
    ['kim.o\u2019brien@example.org', "kim.o'brien@example.org"],
    ['kim.o\u02bcbrien@example.org', "kim.o'brien@example.org"],
    ['kim\u2011lund@example.org', 'kim-lund@example.org'],
    ['kim\u2013lund@exam\u2212ple.org', 'kim-lund@exam-ple.org'],
    ['mailto:kim%2Bjobb@example.org?cc=bo@example.org', 'kim+jobb@example.org'],
    ['kim%2Bjobb@example.org', 'kim%2Bjobb@example.org'],
    ['mailto:kim%x@example.org', 'kim%x@example.org'],
  ])('%j is %s', (text, address) => {
    expect(parseEmail(text)).toBe(address);
  });

  it.each([
    '',
    'eva.roth@example',
    'eva.roth',
    '@example.org',
    'eva@',
    'eva@@example.org',
    'eva roth@example.org',
    'eva@exa mple.org',
    'eva@1\u05d0.example',
    'eva@\u0301a.example',
    `eva@${'ä'.repeat(60)}.example`,
    `eva@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}.example`,
    'eva@example..org',
    '.eva@example.org',
    'eva@1.org@example',
    'eva@example.org@',
    'eva@example.1',
    'eva@org.1',
    'eva.@example.org',
    'eva..roth@example.org',
    'eva@-example.org',
    'eva@192.0.2.1',
    'eva@example.o',
    'Eva <eva@example.org> <bo@example.org>',
    'mailto:',
    'mailto:eva%0abcc@example.org',
    'eva@example.org (bo@example.org)',
    '<>',
    'Eva <>',
    'Eva <eva@example.org\r\nbcc: bo@example.org>',
    'eva@example.org, bo@example.org',
    'eva@example.org\nbcc: bo@example.org',
    `${'e'.repeat(65)}@example.org`,
    `eva@${'example.'.repeat(31)}org`,
  ])('%j is none', (text) => {
    expect(parseEmail(text)).toBeNull();
  });
});
