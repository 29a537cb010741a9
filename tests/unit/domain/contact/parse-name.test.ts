import { describe, expect, it } from 'vitest';
import { faultOfName, parseName } from '#shared/domain/contact/parse-name.ts';

it.each([
  ['', 'missing'],
  ['42', 'no_letter'],
  ['kim@example.org', 'address'],
  ['A'.repeat(101), 'too_long'],
  ['Kim', null],
])('what is wrong with the name “%s” is %s', (name, code) => {
  expect(faultOfName(name)).toBe(code);
});

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
    ['K.Lund', 'K. Lund'],
    ['St.John', 'St. John'],
    ['J.R.R.Tolkien', 'J. R. R. Tolkien'],
    ['vinst.example.com', 'vinst. example. com'],
    ['vinst\uff0eexample', 'vinst\uff0e example'],
    ['Ahl, ', 'Ahl'],
    [', Bo;', 'Bo'],
    ['Ahl, Bo', 'Ahl, Bo'],
    ['\u0639\u0644\u064a\u060c', '\u0639\u0644\u064a'],
    ['J. Ahl', 'J. Ahl'],
    ['Ahl Jr.', 'Ahl Jr.'],
  ])('%j is %j', (typed, name) => {
    expect(parseName(typed)).toBe(name);
  });

  it.each([
    '',
    '   ',
    ',',
    '123',
    '🌻',
    'A'.repeat(101),
    'https://example.org',
    'www.example.org',
    'bo@example.org',
    'vinst.example.com/kr',
    'Bo/Ahl',
    'vinst.example:8080',
    'vinst．example／kr',
    'bo＠example',
  ])('%j is none', (typed) => {
    expect(parseName(typed)).toBeNull();
  });
});
