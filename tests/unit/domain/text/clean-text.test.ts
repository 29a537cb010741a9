import { describe, expect, test } from 'vitest';
import { cleanEntry, cleanLine, cleanText, countCharacters, cutLine, cutText } from '#shared/domain/text/clean-text.ts';

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
    ['می\u200cخواهم 👩\u200d🚒', 'می\u200cخواهم 👩\u200d🚒', 'می\u200cخواهم 👩\u200d🚒', 'می\u200cخواهم 👩\u200d🚒'],
  ])('%j', (written, text, line, entry) => {
    expect([cleanText(written), cleanLine(written), cleanEntry(written)]).toEqual([text, line, entry]);
    expect([cleanText(text), cleanLine(line), cleanEntry(entry)]).toEqual([text, line, entry]);
  });

  test('is counted and cut by characters, not by halves of them', () => {
    expect(countCharacters('🌻'.repeat(100))).toBe(100);
    expect(cutText('🌻🌻 🌻', 3)).toBe('🌻🌻');
    expect(cutLine(' Kim\n🌻🌻', 5)).toBe('Kim 🌻');
    expect([cutLine(null, 5), cutLine(' \u0007', 5)]).toEqual([null, null]);
  });
});
