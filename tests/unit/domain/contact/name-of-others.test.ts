import { describe, expect, it } from 'vitest';
import { readNamesOfOthers } from '#shared/domain/contact/name-of-others.ts';

type Row = readonly [firstNames: readonly (string | null)[], lastName: string | null, read: readonly string[]];

const long = 'Anna Maria '.repeat(12);

describe('a name that an ATS gives', () => {
  it.each<Row>([
    [['Kimmie', 'Kim'], 'Lund', ['Kimmie', 'Lund']],
    [[null, 'Kim'], 'Lund', ['Kim', 'Lund']],
    [['The Chosen One Potter', 'Harry'], 'Potter', ['The Chosen One', 'Potter']],
    [['SUHARTO', 'Haji'], 'Suharto', ['Suharto', '']],
    [['Suharto'], '', ['Suharto', '']],
    [['Suharto'], null, ['Suharto', '']],
    [[null], 'Suharto', ['Suharto', '']],
    [['Kim'], 'Kim', ['Kim', 'Kim']],
    [['Kim Lund'], 'Lund', ['Kim', 'Lund']],
    [['王'], '秀英', ['王', '秀英']],
    [['Kim\tEva\r\nLi'], 'Lu\u0007nd', ['Kim Eva Li', 'Lu nd']],
    [['K.Lund'], 'St.John', ['K. Lund', 'St. John']],
    [['42', 'Kim'], '—', ['Kim', '']],
    [['Kim'], 'N/A', ['Kim', '']],
    [['n.a.', 'Kim'], '(null)', ['Kim', '']],
    [['Kim'], '(none)', ['Kim', '']],
    [['Kim'], '[null]', ['Kim', '']],
    [['Kim'], 'undefined', ['Kim', '']],
    [['Kim'], '[object Object]', ['Kim', '']],
    [['Kim'], 'Null', ['Kim', 'Null']],
    [['🎁.example'], 'x🎁.example', ['🎁. example', 'x🎁. example']],
    [['vinst.example.com/kr'], 'nu', ['vinst. example. com kr', 'nu', 'name_cleaned']],
    [['https://vinst.example.com:80'], null, ['vinst. example. com 80', '', 'name_cleaned']],
    [['kim@example.org'], 'Lund', ['kim example. org', 'Lund', 'name_cleaned']],
    [[long], 'Lund', ['Anna Maria '.repeat(9).trim(), 'Lund', 'name_cut']],
    [['<b>Kim</b>'], 'O&#39;Hara &amp; Co', ['Kim', "O'Hara & Co"]],
    [['K'.repeat(130)], null, ['K'.repeat(100), '', 'name_cut']],
  ])('%j and %j', (firstNames, lastName, [firstName, last, ...notes]) => {
    expect(readNamesOfOthers({ firstNames, lastName })).toEqual({ firstName, lastName: last, notes });
  });

  it.each([
    [[null], null],
    [['', '42'], '—'],
    [['\u3164\u200b'], '//'],
  ])('is none in %j and %j', (firstNames, lastName) => {
    expect(readNamesOfOthers({ firstNames, lastName })).toBeNull();
  });
});
