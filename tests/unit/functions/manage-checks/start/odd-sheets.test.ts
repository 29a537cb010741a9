import { describe, expect, test } from 'vitest';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';
import { decodeFile } from '../../../../../functions/manage-checks/start/decode-file.ts';
import { readRows } from '../../../../../functions/manage-checks/start/read-rows.ts';
import { readSheet } from '../../../../../functions/manage-checks/start/read-sheet.ts';
import { namesOf } from '../../../../../functions/manage-checks/start/split-name.ts';

const terms = { channel: 'email', language: 'sv', organisation: buildOrganisation() } as const;

/** What comes of a file: each candidate with the row, and each fault at its cell; or why it is no list. */
function take(bytes: Uint8Array) {
  const decoded = decodeFile(bytes, null);
  if ('fault' in decoded) return decoded.fault.code;
  const sheet = readSheet(decoded.text);
  if ('fault' in sheet) return sheet.fault;
  const { candidates, faults } = readRows(sheet.rows, terms);
  return {
    people: candidates.map(
      ({ row, candidate }) => `${row} ${candidate.firstName} ${candidate.lastName} ${candidate.email}`,
    ),
    faults: faults.map(({ row, column, code }) => `${row} ${column} ${code}`),
    skipped: sheet.skipped,
  };
}

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const kim = { people: ['2 Kim Lund kim@example.org'], faults: [], skipped: [] };

describe('a sheet', () => {
  test.each([
    ['Swedish', 'Namn;E-post;Mobil'],
    ['English', 'Full name;E-mail address;Mobile number'],
    ['Norwegian', 'Fullt navn;E-postadresse;Tlf.nr'],
    ['Danish', 'Fulde navn;E-mail;Mobil nr.'],
    ['Finnish', 'Koko nimi;Sähköposti;Puhelinnumero'],
    ['German', 'Vor- und Nachname;E-Mail-Adresse;Handynummer'],
  ])('with headings in %s, in any encoding and with any separator', (_, headings) => {
    const text = `${headings}\nKim Lund;kim@example.org;+46701740605\n`;
    for (const encode of [utf8, wide, latin]) expect(take(encode(text))).toEqual(kim);
    for (const sign of ['\t', ',']) expect(take(utf8(text.replaceAll(';', sign)))).toEqual(kim);
  });

  test.each([
    ['French', 'Nom;Prénom;Courriel;Portable'],
    ['Polish', 'Nazwisko;Imię;Adres e-mail;Komórka'],
    ['Dutch', 'Achternaam;Voornaam;E-mailadres;Mobiel'],
    ['Spanish', 'Apellidos;Nombre;Correo electrónico;Móvil'],
    ['German, the surname as the name', 'Name;Vorname;E-Mail;Handy'],
  ])('with headings in %s', (_, headings) => {
    expect(take(utf8(`${headings}\nLund;Kim;kim@example.org;+46701740605\n`))).toEqual(kim);
  });

  test.each([
    'Namn;;E-post\nKim;Lund;kim@example.org\n',
    'Namn|E-post\nKim Lund|kim@example.org\n',
    'Namn;E-post\n"Lund,Kim";kim@example.org\n',
    'Namn;E-post\n", Kim Lund,";kim@example.org\n',
    'Förnamn;Efternamn;E-post\nKim;"Lund, ";kim@example.org\n',
    'Namn;Efternamn;E-post\nKim;Lund;kim@example.org\n',
    'Namn;Efternamn;E-post\nKim Lund;Lund;kim@example.org\n',
    'Namn;Förnamn;E-post\nKim Lund;Kim;kim@example.org\n',
    'Namn;Förnamn;Efternamn;E-post\nK L;Kim;Lund;kim@example.org\n',
    'Efternamn, förnamn;E-post\nLund Kim;kim@example.org\n',
    'Nom et prénom;Courriel\nLund Kim;kim@example.org\n',
    'Nazwisko i imię;E-mail\n"Lund, Kim";kim@example.org\n',
    'Namn / Name;E-post (privat)\nKim Lund;kim@example.org\n',
    'Vor- und Zuname;E-Mail\nKim Lund;kim@example.org\n',
    'Förnamn Efternamn;E-post\nKim Lund;kim@example.org\n',
    'Förnamn/Efternamn;E-post\nKim Lund;kim@example.org\n',
    'Kandidatens namn;Kandidatens e-post\nKim Lund;kim@example.org\n',
    'Namn;E-post 1;E-post 2\nKim Lund;;kim@example.org\n',
    'Namn;E-post;Mobil;Språk\nKim Lund;kim@example.org;-;n/a\n',
    '\nKim Lund;kim@example.org\n',
    '| Namn | E-post |\n| Kim Lund | kim@example.org |\n|---|---|\n',
  ])('loses no part of a name: %j', (text) => {
    expect(take(utf8(text))).toEqual(kim);
  });

  test('says of a column without heading that it is not used', () => {
    expect(take(utf8('Namn;;E-post\nKim Lund;Visby;kim@example.org\n'))).toEqual({ ...kim, skipped: ['B'] });
    const far = `Namn;E-post${';'.repeat(26)}\nKim Lund;kim@example.org${';'.repeat(26)}Visby\n`;
    expect(take(utf8(far))).toEqual({ ...kim, skipped: ['AB'] });
  });

  test('says so where it has no headings at all', () => {
    expect(take(utf8('\nKim;Lund;kim@example.org;Visby\n'))).toEqual({ ...kim, skipped: ['D'] });
  });

  test('takes a whole name and the last one of it for what they are', () => {
    expect(take(utf8('Namn;Efternamn;E-post\nKim Maria;Lund;kim@example.org\n'))).toMatchObject({
      people: ['2 Kim Maria Lund kim@example.org'],
    });
    expect(namesOf({ name: 'Kim Maria Lund', lastName: 'lund' })).toEqual({ firstName: 'Kim Maria', lastName: 'lund' });
    expect(namesOf({ name: 'Kim Maria Lund', firstName: 'Kim Maria' })).toEqual({
      firstName: 'Kim Maria',
      lastName: 'Lund',
    });
    expect(namesOf({ name: 'Lund, Kim', lastName: 'Lund' })).toEqual({ firstName: 'Kim', lastName: 'Lund' });
  });

  test.each([
    ['Dr. Kim Lund', 'Dr. Kim', 'Lund'],
    ['Prof. Dr. Kim Lund', 'Prof. Dr. Kim', 'Lund'],
    ['Kim Lund, PhD', 'Kim', 'Lund PhD'],
    ['Kim Lund, Jr.', 'Kim', 'Lund Jr.'],
    ['Dr', 'Dr', ''],
  ])('%s is not taken apart at a title', (name, firstName, lastName) => {
    expect(namesOf({ name })).toEqual({ firstName, lastName });
  });

  test.each([
    ['Namn;Adress;E-post\nKim Lund;Storgatan 5;kim@example.org\n', ['Adress']],
    ['Namn;Adress;Kontakt\nKim Lund;Storgatan 5;kim@example.org\n', ['Adress']],
    ['Namn;E-post;Sökte\nKim Lund;kim@example.org;2026-11-02\n', ['Sökte']],
    ['Nummer;Namn;E-post;Mobil\n17;Kim Lund;kim@example.org;070-174 06 05\n', ['Nummer']],
  ])('takes no street for an address, and no number of a list for a phone: %j', (text, skipped) => {
    expect(take(utf8(text))).toEqual({ ...kim, skipped });
  });

  test.each([
    ['Имя;Фамилия;Почта\nKim;Lund;kim@example.org\n', 'no_name', ['Имя', 'Фамилия', 'Почта']],
    [
      'Soyad;Ad;E-posta\nLund;Kim;kim@example.org\nAhl;Bo;bo@example.org\nEk;Rita;rita@example.org\n',
      'no_name',
      ['Soyad', 'Ad', 'E-posta'],
    ],
    ['Jméno;Příjmení;E-mail\nKim;Lund;kim@example.org\n', 'no_name', ['Jméno', 'Příjmení']],
    ['Namn;Kontakt\nKim Lund;saknas\n', 'no_address', ['Kontakt']],
  ])('whose headings are not known is told which: %j', (text, code, unknown) => {
    expect(take(utf8(text))).toEqual({ code, row: 1, unknown });
  });

  test('without headings may begin with somebody whom nothing reaches', () => {
    const text = 'Kim;Lund;\nBo;Ahl;bo@example.org\nRita;Ek;rita@example.org\n';
    expect(take(utf8(text))).toMatchObject({ faults: ['1 email email_missing'] });
  });

  test('in any order', () => {
    expect(take(utf8('Mobil;Efternamn;E-post;Förnamn\n070-174 06 05;Lund;kim@example.org;Kim\n'))).toEqual(kim);
  });

  test('below a title, and with empty and merged rows, counts its rows as the sheet does', () => {
    const text =
      'Kandidater hösten\n\nNamn,E-post\nKim Lund,kim@example.org\n,,\nAvdelning B,\nRita Ek,rita@example.org\n';
    expect(take(utf8(text))).toEqual({
      people: ['4 Kim Lund kim@example.org', '6 Avdelning B null', '7 Rita Ek rita@example.org'],
      faults: ['6 email email_missing'],
      skipped: [],
    });
  });

  test('with two columns of a kind says which is not used, if both are filled', () => {
    const both = 'Namn;Telefon;E-post;Mobil\nKim Lund;08-123 456 78;kim@example.org;070-174 06 05\n';
    expect(take(utf8(both))).toEqual({ ...kim, skipped: ['Mobil'] });
    expect(take(utf8(both.replace('08-123 456 78', '')))).toEqual(kim);
    expect(take(utf8('Namn;E-post;E-post\nKim Lund;kim@example.org;k@example.org\n'))).toEqual({
      ...kim,
      skipped: ['E-post'],
    });
  });

  test('with line ends in cells, and formulas named at their cells', () => {
    const text = 'Namn;E-post\r\n"Kim\r\nLund";kim@example.org\r\n"=HYPERLINK(""x"")";@SUM(1)\r\n';
    expect(take(utf8(text))).toMatchObject({
      people: [kim.people[0], expect.stringMatching(/^3 /)],
      faults: ['3 name formula', '3 email formula'],
    });
    const all = 'Namn;E-post;Mobil;Id\nKim Lund;=A1;=B1;=1+1\nBo Ahl;=A1;12;2\n';
    expect(take(utf8('Namn;E-post;Språk\n#NAMN?;#REF!;=1\n'))).toMatchObject({
      faults: ['2 name formula', '2 email formula', '2 language formula'],
    });
    expect(take(utf8(all))).toMatchObject({
      faults: ['2 email formula', '2 phone formula', '2 externalId formula', '3 email formula', '3 phone phone_bad'],
    });
  });

  test('that an old Macintosh saved is read though Windows has no such letters', () => {
    const text = Buffer.concat([latin('Namn;E-post\nKim Lund'), Buffer.from([0x8f]), latin(';kim@example.org\n')]);
    expect(take(text)).toMatchObject({ people: ['2 Kim Lundè kim@example.org'] });
  });

  test.each<readonly [string, Uint8Array, unknown]>([
    ['nothing', utf8(''), { code: 'empty', row: null }],
    ['only its headings', utf8('Namn;E-post\n'), { code: 'empty', row: null }],
    ['only empty cells', utf8(';;;\n;;;\n'), { code: 'empty', row: null }],
    [
      'one row too many',
      utf8(`Namn;E-post\n${'Kim Lund;kim@example.org\n'.repeat(1_001)}`),
      { code: 'too_many_rows', row: null },
    ],
    ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'workbook'],
    ['an older workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'not_text'],
    ['half a letter of two bytes', Buffer.concat([wide('Namn;E-post\n'), Buffer.from([0x4b])]), 'not_text'],
    ['a mark that nothing ends', utf8('Namn;E-post\n"Kim Lund;kim@example.org\n'), { code: 'open_quote', row: 2 }],
    ['no name', utf8('Mobil;E-post\n0701740605;kim@example.org\n'), { code: 'no_name', row: 1 }],
    ['a page of the web', utf8('<html><body><table><tr><td>Kim</td></tr></table></body></html>'), expect.anything()],
    ['names of an object', utf8('constructor;__proto__;E-post\nKim;Lund;kim@example.org\n'), expect.anything()],
  ])('of %s says why it is none', (_, bytes, expected) => {
    expect(take(bytes)).toEqual(expected);
  });

  test('of very many columns is read in a moment', () => {
    const text = `Namn;E-post${';'.repeat(250_000)}\n${'Kim Lund;kim@example.org\n'.repeat(1_000)}`;
    const before = process.cpuUsage();
    expect(take(utf8(text))).toMatchObject({ people: expect.arrayContaining(kim.people) });
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  }, 60_000);
});
