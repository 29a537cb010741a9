import { describe, expect, test } from 'vitest';
import { cleanNameLine } from '#shared/domain/text/clean-name-line.ts';
import {
  cleanEntry,
  cleanLine,
  cleanText,
  countCharacters,
  cutLine,
  cutText,
  isLongerThan,
  mostBytes,
  mostBytesOfId,
} from '#shared/domain/text/clean-text.ts';

describe('what somebody wrote', () => {
  test.each([
    ['\t Kim \n', 'Kim', 'Kim', 'Kim'],
    ['Kim\r\nBo\rEva\u2028Ali\u0085', 'Kim\nBo\nEva\nAli', 'Kim Bo Eva Ali', 'Kim Bo Eva Ali'],
    ['Kim \t\n  Bo', 'Kim \t\n  Bo', 'Kim Bo', 'Kim Bo'],
    ['Kim\u00a0\u00a0Lund', 'Kim\u00a0\u00a0Lund', 'Kim Lund', 'Kim Lund'],
    ['Ki\u0007m\u009f\u007f', 'Kim', 'Kim', 'Kim'],
    ['Kim\ud83d \udf3b🌻', 'Kim 🌻', 'Kim 🌻', 'Kim 🌻'],
    ['E\u202a\u0301va', 'Éva', 'Éva', 'Éva'],
    ['\u202eKim\u2069 \u2066', 'Kim', 'Kim', 'Kim'],
    ['Kim\u200b\u200fLu\u00adnd', 'Kim\u200b\u200fLu\u00adnd', 'Kim\u200b\u200fLu\u00adnd', 'KimLund'],
    ['\u200e\ufeffKim\u200b \u2060', 'Kim', 'Kim', 'Kim'],
    ['\u200b', '', '', ''],
    ['\u2800\u3164 \u115f\n\u00ad\ufe0f', '', '', ''],
    ['❤\ufe0f', '❤\ufe0f', '❤\ufe0f', '❤'],
    ['Kim\u{1d159}\u{1d159}', 'Kim', 'Kim', 'Kim'],
    ['Kim\u3164Lund', 'Kim\u3164Lund', 'Kim\u3164Lund', 'Kim Lund'],
  ])('%j', (written, text, line, entry) => {
    expect([cleanText(written), cleanLine(written), cleanEntry(written)]).toEqual([text, line, entry]);
    expect([cleanText(text), cleanLine(line), cleanEntry(entry)]).toEqual([text, line, entry]);
  });

  test.each([
    ['Kim\u200b\u200fLu\u00adnd', 'KimLund'],
    ['Ki\u200dm\u3164Lund', 'Kim Lund'],
    ['Kim\tLund\u0007Ek', 'Kim Lund Ek'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['ന്\u200d', 'ന്\u200d'],
    ['Kim 👩\u200d🚒 ❤\ufe0f', 'Kim 👩\u200d🚒 ❤\ufe0f'],
    [
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ],
    ['Kim\u{e0067}\u{e007f}\ufe0f', 'Kim'],
    ['葛\u{e0100}', '葛\u{e0100}'],
    ['e\u00ad\u0301', 'é'],
    // Nothing joins two words, letters that do not change, or two scripts.
    ['م\u00adم', 'مم'],
    ['Kim\u200cم', 'Kimم'],
    ['م\u200caم', 'مaم'],
    ['ന്\u200c', 'ന്'],
    // Pictures are joined by one sign alone, and to other pictures.
    ['Kim 👩\u200c🚒', 'Kim 👩🚒'],
    ['Kim\u200d🚒', 'Kim🚒'],
    ['Kim\u200c🚒', 'Kim🚒'],
  ])('as a name: %j is %j', (written, name) => {
    expect(cleanNameLine(written)).toBe(name);
    expect(cleanNameLine(name)).toBe(name);
  });

  test('is as long as people see it, but not without end', () => {
    const family = '👩\u200d👩\u200d👧\u200d👦';
    expect([family, '🇸🇪', 'e\u0323\u0301', 'e\u0300', '\r\n', 'Kim'].map(countCharacters)).toEqual([1, 1, 1, 1, 1, 3]);
    expect([family.repeat(60), family.repeat(101), '🌻'.repeat(101)].map((text) => isLongerThan(text, 100))).toEqual([
      false,
      true,
      true,
    ]);
    const endless = `e${'\u0301'.repeat(mostBytes(100))}`;
    expect([countCharacters(endless), isLongerThan(endless, 100)]).toEqual([1, true]);
    expect(cutText(`Kim ${endless}`, 100)).toBe('Kim');
  });

  test('has four bytes for each character, and room for some that are made of many signs', () => {
    expect([mostBytes(100), mostBytesOfId(100)]).toEqual([2400, 400]);
    const full = `ab${'\u0301'.repeat(1199)}`;
    expect([isLongerThan(full, 100), isLongerThan(`a${full}`, 100)]).toEqual([false, true]);
    expect([cutText(full, 100), cutText(`a${full}`, 100)]).toEqual([full, 'aa']);
  });

  test('is counted and cut by characters, not by halves of them', () => {
    expect(countCharacters('🌻'.repeat(100))).toBe(100);
    expect(cutText('🌻🌻 🌻', 3)).toBe('🌻🌻');
    expect(cutText(' Kim ', 5)).toBe(' Kim');
    expect(cutLine(' Kim\n🌻🌻', 5)).toBe('Kim 🌻');
    expect([cutLine(null, 5), cutLine(' \u0007', 5)]).toEqual([null, null]);
  });
});
