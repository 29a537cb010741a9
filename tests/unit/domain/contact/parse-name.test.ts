import { describe, expect, it } from 'vitest';
import { parseName } from '#shared/domain/contact/parse-name.ts';

describe('a name', () => {
  it.each([
    ['  Bo  ', 'Bo'],
    ['Łucja', 'Łucja'],
    ['O’Brien-Åkesson', 'O’Brien-Åkesson'],
    ['Анна Мария', 'Анна Мария'],
    ['王小明', '王小明'],
    ['علي دمير', 'علي دمير'],
    ['Eva\u00a0 Maria', 'Eva Maria'],
    ['E\u0301va', 'Éva'],
    ['Kim 🌻', 'Kim 🌻'],
    ['Bo\u202eAhl\u0007', 'BoAhl'],
    ['A'.repeat(100), 'A'.repeat(100)],
  ])('%j is %j', (typed, name) => {
    expect(parseName(typed)).toBe(name);
  });

  it.each(['', '   ', '123', '🌻', 'A'.repeat(101), 'https://example.org', 'www.example.org', 'bo@example.org'])(
    '%j is none',
    (typed) => {
      expect(parseName(typed)).toBeNull();
    },
  );
});
