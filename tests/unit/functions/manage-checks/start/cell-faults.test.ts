import { describe, expect, test } from 'vitest';
import type { Channel } from '#shared/domain/check/channel.ts';
import { readPaste } from '../../../../../functions/manage-checks/start/read-paste.ts';
import { readRows } from '../../../../../functions/manage-checks/start/read-rows.ts';
import { readSheet } from '../../../../../functions/manage-checks/start/read-sheet.ts';
import { type Cells, mostRows } from '../../../../../functions/manage-checks/start/sheet.ts';
import { namesOf } from '../../../../../functions/manage-checks/start/split-name.ts';

const organisation = {
  timeZone: 'Europe/Stockholm',
  language: 'sv',
  smsCountries: ['SE', 'NO', 'DK', 'FI', 'DE'],
} as const;
const reach: Cells = { email: 'kim@example.org', phone: '070-174 06 05' };
const kim: Cells = { name: 'Kim Lund', email: 'kim@example.org', phone: '070-174 06 05' };

const faultsOf = (cells: Cells, channel: Channel = 'email'): readonly string[] =>
  readRows([{ row: 7, cells }], { channel, language: 'sv', organisation }).faults.map(
    ({ row, column, code }) => `${row} ${column} ${code}`,
  );

const long = (count: number): string => 'a'.repeat(count);

/** What a cell can hold, and what is said of it; each kind of fault that a list can have in a row. */
const kinds: readonly (readonly [string, Cells, Channel, string | null])[] = [
  ['nothing wrong', kim, 'email', null],
  ['no name at all', { email: 'kim@example.org' }, 'email', 'name name_missing'],
  ['a name of blanks that nobody sees', { ...kim, name: '\u200b' }, 'email', 'name name_missing'],
  ['a name of digits', { ...kim, name: '4711' }, 'email', 'name name_no_letter'],
  ['a name of signs', { ...kim, name: '???' }, 'email', 'name name_no_letter'],
  ['an address as a name', { ...kim, name: 'kim@example.org' }, 'email', 'name name_is_link'],
  ['a link as a name', { ...kim, name: 'https://example.org' }, 'email', 'name name_is_link'],
  ['a host as a name', { ...kim, name: 'www.example.org Lund' }, 'email', 'name name_is_link'],
  ['a path in a name', { ...kim, name: 'vinst.example.com/kr nu' }, 'email', 'name name_is_link'],
  ['a host with its port', { ...kim, name: 'example.org:443 Lund' }, 'email', 'name name_is_link'],
  ['a first name that is too long', { ...kim, name: `${long(101)} Lund` }, 'email', 'name name_too_long'],
  ['a last name that is too long', { ...kim, name: `Kim ${long(101)}` }, 'email', 'name name_too_long'],
  ['a formula as a name', { ...kim, name: '=HYPERLINK("x","y")' }, 'email', 'name formula'],
  ['a sum as a name', { ...kim, name: '+1+1' }, 'email', 'name formula'],
  ['a difference as a name', { ...kim, name: '-2+3' }, 'email', 'name formula'],
  ['a call as a name', { ...kim, name: '@SUM(1)' }, 'email', 'name formula'],
  ['a first name that is a formula', { ...reach, firstName: '=A1', lastName: 'Lund' }, 'email', 'firstName formula'],
  ['a last name that is a formula', { ...reach, firstName: 'Kim', lastName: '=A1' }, 'email', 'lastName formula'],
  [
    'a first name that is a link',
    { ...reach, firstName: 'www.x.se', lastName: 'Lund' },
    'email',
    'firstName name_is_link',
  ],
  ['a last name of digits', { ...reach, firstName: 'Kim', lastName: '12' }, 'email', 'lastName name_no_letter'],
  ['a last name alone', { ...reach, lastName: 'Lund' }, 'email', null],
  ['no address where mail goes', { name: 'Kim Lund', phone: '070-174 06 05' }, 'email', 'email email_missing'],
  ['an address without its sign', { ...kim, email: 'kim.example.org' }, 'email', 'email email_bad'],
  ['an address without its country', { ...kim, email: 'asa.oberg@example' }, 'email', 'email email_bad'],
  ['an address with a blank in it', { ...kim, email: 'kim lund@example.org' }, 'email', 'email email_bad'],
  ['an address with two dots', { ...kim, email: 'kim@example..org' }, 'email', 'email email_bad'],
  ['an address that begins with a dot', { ...kim, email: '.kim@example.org' }, 'email', 'email email_bad'],
  ['an address at a number', { ...kim, email: 'kim@192.0.2.1' }, 'email', 'email email_bad'],
  ['an address with a comma', { ...kim, email: 'kim@example,org' }, 'email', 'email email_bad'],
  ['an address in brackets', { ...kim, email: '<kim@example.org>' }, 'email', null],
  ['a name before an address', { ...kim, email: 'Kim <kim@example.org>' }, 'email', null],
  ['two addresses by semicolon', { ...kim, email: 'kim@example.org; k@example.org' }, 'email', 'email email_several'],
  ['two addresses by comma', { ...kim, email: 'kim@example.org, k@example.org' }, 'email', 'email email_several'],
  ['two addresses by a slash', { ...kim, email: 'kim@example.org/k@example.org' }, 'email', 'email email_several'],
  ['letters that no mail goes to', { ...kim, email: 'åsa@example.org' }, 'email', 'email email_not_ascii'],
  [
    'an address that is too long',
    { ...kim, email: `${long(60)}@${long(60)}.${long(60)}.${long(60)}.${long(60)}.org` },
    'email',
    'email email_bad',
  ],
  ['a part before the sign that is too long', { ...kim, email: `${long(65)}@example.org` }, 'email', 'email email_bad'],
  ['a formula as an address', { ...kim, email: '=A1' }, 'email', 'email formula'],
  ['a mark that nobody sees in an address', { ...kim, email: 'kim@example.org\u200b' }, 'email', null],
  ['no number where SMS go', { name: 'Kim Lund', email: 'kim@example.org' }, 'sms', 'phone phone_missing'],
  ['no way at all', { name: 'Kim Lund' }, 'email-sms', 'email reach_missing'],
  ['no way, and nothing is sent', { name: 'Kim Lund' }, 'disabled', null],
  ['a number that is too short', { ...kim, phone: '070-174' }, 'email', 'phone phone_bad'],
  ['a number that is too long', { ...kim, phone: '070-174 06 05 12 34' }, 'email', 'phone phone_bad'],
  ['a number without its first nought', { ...kim, phone: '701740605' }, 'email', 'phone phone_bad'],
  ['letters in a number', { ...kim, phone: '070-174 O6 05' }, 'email', 'phone phone_bad'],
  ['a number with its extension', { ...kim, phone: '070-174 06 05 ank 2' }, 'email', 'phone phone_bad'],
  ['two numbers', { ...kim, phone: '070-174 06 05, 070-174 06 33' }, 'email', 'phone phone_bad'],
  ['a number of no country', { ...kim, phone: '+46 1 2' }, 'email', 'phone phone_bad'],
  ['a number as a spreadsheet makes it', { ...kim, phone: '4,67017E+10' }, 'email', 'phone phone_mangled'],
  ['the same with a point', { ...kim, phone: '4.67017E+10' }, 'email', 'phone phone_mangled'],
  ['a formula as a number', { ...kim, phone: '=0701740605' }, 'email', 'phone formula'],
  ['a command as a number', { ...kim, phone: "+cmd|' /C calc'!A0" }, 'email', 'phone phone_bad'],
  ['a landline where SMS go', { ...kim, phone: '08-465 004 12' }, 'sms', 'phone phone_landline'],
  ['a landline beside an address', { ...kim, phone: '08-465 004 12' }, 'email-sms', null],
  ['a country that no SMS goes to', { ...kim, phone: '+1 202 555 0123' }, 'sms', 'phone phone_country'],
  ['the same without an address', { name: 'Kim Lund', phone: '+1 202 555 0123' }, 'email-sms', 'phone phone_country'],
  ['the same beside an address', { ...kim, phone: '+1 202 555 0123' }, 'email-sms', null],
  ['another minus', { ...kim, phone: '070\u2212174 06 05' }, 'sms', null],
  ['a language that we have not', { ...kim, language: 'Klingon' }, 'email', 'language language_unknown'],
  ['a country as a language', { ...kim, language: 'Sverige' }, 'email', 'language language_unknown'],
  ['a language by its name in another', { ...kim, language: 'Schwedisch' }, 'email', null],
  ['a language by its code', { ...kim, language: 'nb-NO' }, 'email', null],
  ['an id that is too long', { ...kim, externalId: long(201) }, 'email', 'externalId id_too_long'],
];

describe('a row', () => {
  test.each(kinds)('with %s', (_, cells, channel, fault) => {
    expect(faultsOf(cells, channel)).toEqual(fault === null ? [] : [`7 ${fault}`]);
  });

  test('that has several faults names each cell', () => {
    expect(faultsOf({ name: '12', email: 'kim', phone: '1', language: 'x', externalId: long(201) })).toEqual([
      '7 name name_no_letter',
      '7 email email_bad',
      '7 phone phone_bad',
      '7 language language_unknown',
      '7 externalId id_too_long',
    ]);
  });

  test('with the address of an earlier one names that row and who is in it, however it is written', () => {
    const rows = [
      { row: 4, cells: { ...kim, name: 'Ann Ek', email: 'kim@bücher.example' } },
      { row: 9, cells: { ...kim, email: 'KIM@xn--bcher-kva.example' } },
    ];
    expect(readRows(rows, { channel: 'email', language: 'sv', organisation }).faults).toEqual([
      { row: 9, column: 'email', code: 'same_address', other: { row: 4, name: 'Ann Ek' } },
    ]);
  });
});

const lineOf = (text: string) => {
  const sheet = readSheet(text);
  return 'fault' in sheet
    ? sheet.fault
    : sheet.rows.map(({ row, cells, isTooWide }) => [row, cells, isTooWide ?? false]);
};

describe('a sheet', () => {
  test('as Swedish Excel saves it counts its rows as the sheet does', () => {
    expect(
      lineOf(
        'Förnamn;Efternamn;E-post;Mobil\r\nÅsa;Öberg;asa@example.org;070-174 06 05\r\n;;;\r\nBo;Ek;bo@example.org;\r\n',
      ),
    ).toEqual([
      [2, { firstName: 'Åsa', lastName: 'Öberg', email: 'asa@example.org', phone: '070-174 06 05' }, false],
      [4, { firstName: 'Bo', lastName: 'Ek', email: 'bo@example.org' }, false],
    ]);
  });

  test.each([
    ['commas', 'Name,E-mail\nKim Lund,kim@example.org\n'],
    ['tabs', 'Name\tE-mail\nKim Lund\tkim@example.org\n'],
    ['what its first line says', 'sep=|\nName|E-mail\nKim Lund|kim@example.org\n'],
    ['old line ends', 'Name;E-mail\rKim Lund;kim@example.org\r'],
    ['a byte order mark', '\ufeffName;E-mail\nKim Lund;kim@example.org'],
    ['quotation marks', '"Name";"E-mail"\n"Kim Lund";"kim@example.org"\n'],
    ['no headings', 'Kim Lund;kim@example.org\n'],
    ['headings of another order and more of them', 'Ort;E-post;Namn\nVisby;kim@example.org;Kim Lund\n'],
  ])('with %s is read', (_, text) => {
    const sheet = readSheet(text);
    expect('fault' in sheet ? sheet.fault : sheet.rows.map(({ cells }) => cells)).toEqual([
      { name: 'Kim Lund', email: 'kim@example.org' },
    ]);
  });

  test('keeps commas, line ends and marks inside a cell, and the nought that Excel guards by a formula', () => {
    expect(lineOf('Namn;E-post;Mobil\n"Lund; ""Kimme""\nKim";kim@example.org;"=""0701740605"""\n')).toEqual([
      [2, { name: 'Lund; "Kimme" Kim', email: 'kim@example.org', phone: '0701740605' }, false],
    ]);
  });

  test('says which columns it does not use', () => {
    expect(readSheet('Namn;E-post;Personnummer\nKim Lund;kim@example.org;x\n')).toMatchObject({
      skipped: ['Personnummer'],
    });
  });

  test('marks a row with more cells than headings', () => {
    expect(lineOf('Namn;E-post\nKim;Lund;kim@example.org\n')).toEqual([[2, { name: 'Kim', email: 'Lund' }, true]]);
  });

  test.each([
    ['nothing', '', { code: 'empty', row: null }],
    ['blank rows only', ';;\n ; \n', { code: 'empty', row: null }],
    ['headings alone', 'Namn;E-post\n', { code: 'empty', row: null }],
    [
      'a mark that is never closed',
      'Namn;E-post\nKim Lund;kim@example.org\n"Bo;bo@example.org\n',
      { code: 'open_quote', row: 3 },
    ],
    ['no names', 'E-post\nkim@example.org\n', { code: 'no_name', row: 1 }],
    ['no address', 'Namn;Ort\nKim Lund;Visby\n', { code: 'no_address', row: 1, unknown: ['Ort'] }],
    [
      'too many rows',
      `Namn;E-post\n${'Kim;kim@example.org\n'.repeat(mostRows + 1)}`,
      { code: 'too_many_rows', row: null },
    ],
  ])('with %s is told', (_, text, fault) => {
    expect(lineOf(text)).toEqual(fault);
  });

  test('of as many rows as there may be is read', () => {
    const sheet = readSheet(`Namn;E-post\n${'Kim;kim@example.org\n'.repeat(mostRows)}`);
    expect('rows' in sheet ? sheet.rows.length : sheet.fault).toBe(mostRows);
  });
});

describe('what is pasted', () => {
  test.each([
    [
      'Kim Lund, kim@example.org, 070-174 06 05',
      { name: 'Kim Lund', email: 'kim@example.org', phone: '070-174 06 05' },
    ],
    ['Kim Lund <kim@example.org>', { name: 'Kim Lund', email: 'kim@example.org' }],
    [
      '"Kim Lund" kim@example.org +46 70 174 06 05',
      { name: 'Kim Lund', email: 'kim@example.org', phone: '+46 70 174 06 05' },
    ],
    ['kim@example.org\tKim\tLund', { firstName: 'Kim', lastName: 'Lund', email: 'kim@example.org' }],
    ['To: Kim Lund <kim@example.org>', { name: 'Kim Lund', email: 'kim@example.org' }],
    ['a) Kim Lund kim@example.org', { name: 'Kim Lund', email: 'kim@example.org' }],
    ['Kim Lund 070-174 06 05 ext. 12', { name: 'Kim Lund', phone: '070-174 06 05 ext. 12' }],
    ['mailto:kim@example.org; Kim Lund;', { name: 'Kim Lund', email: 'kim@example.org' }],
    ['Kim Lund', { name: 'Kim Lund' }],
    ['kim@example.org', { email: 'kim@example.org' }],
    ['3. Kim Lund kim@example.org', { name: 'Kim Lund', email: 'kim@example.org' }],
    ['\u2022 Kim Lund \u2013 kim@example.org', { name: 'Kim Lund', email: 'kim@example.org' }],
    [
      'Kim Lund | e-post: kim@example.org | tel. 070\u2212174 06 05',
      { name: 'Kim Lund', email: 'kim@example.org', phone: '070\u2212174 06 05' },
    ],
    ['Telma Mail kim@example.org', { name: 'Telma Mail', email: 'kim@example.org' }],
  ])('%s', (line, cells) => {
    expect(readPaste(`\n${line}\n`)).toEqual({ rows: [{ row: 2, cells }], skipped: [] });
  });

  test('that says what parts its cells is a sheet', () => {
    expect(readPaste('sep=;\nNamn;E-post\nKim Lund;kim@example.org')).toEqual({
      rows: [{ row: 3, cells: { name: 'Kim Lund', email: 'kim@example.org' } }],
      skipped: [],
    });
  });

  test.each([
    'Kim Lund <kim@example.org>, Bo Ahl <bo@example.org>',
    '"Lund, Kim" <kim@example.org>; "Ahl, Bo" <bo@example.org>;',
    'Kim Lund kim@example.org; Bo Ahl bo@example.org',
    'Kim Lund kim@example.org, Bo Ahl bo@example.org',
  ])('from a field of a mail has several people in a line: %s', (line) => {
    const read = readPaste(line);
    const people =
      'rows' in read ? read.rows.map(({ row, cells }) => ({ row, ...namesOf(cells), email: cells.email })) : [];
    expect(people).toEqual([
      { row: 1, firstName: 'Kim', lastName: 'Lund', email: 'kim@example.org' },
      { row: 2, firstName: 'Bo', lastName: 'Ahl', email: 'bo@example.org' },
    ]);
  });

  test('from a spreadsheet without headings is a sheet, of which it is said what is not used', () => {
    expect(readPaste('Kim Lund\tkim@example.org\t0701740605\tVisby')).toEqual({
      rows: [{ row: 1, cells: { name: 'Kim Lund', email: 'kim@example.org', phone: '0701740605' } }],
      skipped: ['D'],
    });
  });

  test.each([
    'Kim Lund;kim@example.org;070-174 06 05;Visby',
    'Kim Lund, kim@example.org, Visby',
    'Kim Lund | kim@example.org | Visby',
  ])('with more than is asked for behind a whole name is told: %s', (line) => {
    expect(readPaste(line)).toMatchObject({ rows: [{ row: 1, isTooWide: true }] });
    expect(readPaste(line.replace('Kim Lund', 'Kim').replace('Visby', 'Lund'))).not.toMatchObject({
      rows: [{ isTooWide: true }],
    });
  });

  test('has headings below a title', () => {
    expect(readPaste('Kandidater h\u00f6sten\t\nNamn\tMobil\nKim Lund\t0701740605')).toEqual({
      rows: [{ row: 3, cells: { name: 'Kim Lund', phone: '0701740605' } }],
      skipped: [],
    });
  });

  test('with headings that are not known is told which', () => {
    expect(readPaste('Ad;E-posta\nKim Lund;kim@example.org')).toEqual({
      fault: { code: 'no_name', row: 1, unknown: ['Ad', 'E-posta'] },
    });
  });

  test.each([
    'Kandidatens namn\tKandidatens e-post',
    'Kandidatnamn\tKandidatmejl',
    'Candidate name\tCandidate email 1',
  ])('has headings that say whose: %s', (headings) => {
    expect(readPaste(`${headings}\nKim Lund\tkim@example.org`)).toEqual({
      rows: [{ row: 2, cells: { name: 'Kim Lund', email: 'kim@example.org' } }],
      skipped: [],
    });
  });

  test('may say that tabs part its cells', () => {
    expect(readPaste('sep=\t\nNamn\tE-post\nKim Lund\tkim@example.org')).toMatchObject({
      rows: [{ row: 3, cells: { name: 'Kim Lund', email: 'kim@example.org' } }],
    });
  });

  test('with headings is a sheet', () => {
    expect(readPaste('Namn\tMobil\nKim Lund\t0701740605')).toEqual({
      rows: [{ row: 2, cells: { name: 'Kim Lund', phone: '0701740605' } }],
      skipped: [],
    });
  });
});
