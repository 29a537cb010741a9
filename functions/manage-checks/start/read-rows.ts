import type { Channel } from '#shared/domain/check/channel.ts';
import { canonicalEmail } from '#shared/domain/contact/canonical-email.ts';
import { faultOfName } from '#shared/domain/contact/parse-name.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { type ContactFault, readContact } from '#shared/domain/contact/read-person.ts';
import type { Language } from '#shared/domain/language.ts';
import { longestExternalId } from '#shared/domain/limits.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import type { CellFaultTexts } from '#shared/i18n/recruiter/start/texts.ts';
import type { CandidateInput } from '#shared/web/api/reference-check-request.ts';
import { languageNamed } from './language-named.ts';
import type { Column, SheetRow } from './sheet.ts';
import { namesOf } from './split-name.ts';

export type CellFaultCode = keyof CellFaultTexts;

/** What is wrong, in which cell. `other`: the row that has the same already. */
export type CellFault = Readonly<{
  row: number;
  column: Column;
  code: CellFaultCode;
  other?: Readonly<{ row: number; name: string }>;
}>;

export type RowReading = Readonly<{ row: number; candidate: CandidateInput }>;

type Terms = Readonly<{
  channel: Channel;
  language: Language;
  organisation: Pick<Organisation, 'timeZone' | 'country' | 'smsCountries'>;
}>;

type Fault = Readonly<{ column: Column; code: CellFaultCode }>;

/** What a formula comes to that does not work. */
const failed = /^#[\p{Lu}\d/]+[!?]$/u;
/** A spreadsheet that opens it again would run it. */
const isFormula = (cell: string): boolean => /^[=@]/.test(cell) || failed.test(cell);
const isFormulaOfName = (cell: string): boolean => /^[=@+-]/.test(cell) || failed.test(cell);
/** A separator between two signs of addresses. */
const holdsSeveral = (email: string): boolean =>
  /[\s;,/]/.test(email.slice(email.indexOf('@'), email.lastIndexOf('@')));
/** What a spreadsheet makes of a long number. */
const isMangled = (phone: string): boolean => /^\d+(?:[.,]\d+)?e\+?\d+$/i.test(phone.trim());

const nameFaultCodes = {
  missing: 'name_missing',
  no_letter: 'name_no_letter',
  address: 'name_is_link',
  too_long: 'name_too_long',
} as const;

function nameFaults({ cells }: SheetRow): readonly Fault[] {
  const { firstName, lastName } = namesOf(cells);
  const whole = cells.name !== undefined || (cells.firstName === undefined && cells.lastName === undefined);
  return (['firstName', 'lastName'] as const).flatMap((part): readonly Fault[] => {
    const text = { firstName, lastName }[part];
    const column = whole ? 'name' : part;
    const written = whole ? (cells.name ?? '') : (cells[part] ?? '');
    if (isFormulaOfName(written)) return part === 'firstName' || !whole ? [{ column, code: 'formula' }] : [];
    const fault = faultOfName(text);
    if (fault === null || (part === 'lastName' && fault === 'missing')) return [];
    return [{ column, code: nameFaultCodes[fault] }];
  });
}

function codeOfContact({ part, code }: ContactFault, { cells }: SheetRow, channel: Channel): CellFaultCode {
  const { email = '', phone = '' } = cells;
  if (code === 'missing') {
    if (channel === 'email-sms' || channel === 'disabled') return 'reach_missing';
    return part === 'email' ? 'email_missing' : 'phone_missing';
  }
  if (part === 'email') {
    if (code === 'not_sendable') return 'email_not_ascii';
    return holdsSeveral(email) ? 'email_several' : 'email_bad';
  }
  if (code === 'not_mobile') return 'phone_landline';
  if (code === 'country_not_allowed') return 'phone_country';
  return isMangled(phone) ? 'phone_mangled' : 'phone_bad';
}

/** An address may be left out where nothing is sent by itself; a number then too. */
function contactFaults(line: SheetRow, terms: Terms): readonly Fault[] {
  const { email = '', phone = '' } = line.cells;
  const formulas = (['email', 'phone'] as const).filter((part) => isFormula(line.cells[part] ?? ''));
  const { channel, organisation } = terms;
  const countries = phoneCountries(organisation);
  const { smsCountries } = organisation;
  const { contact, faults } = readContact({ email, phone }, { channel, countries, smsCountries });
  const needless = channel === 'disabled' && email === '' && phone === '';
  const others = faults
    .filter(({ part }) => !formulas.includes(part))
    .filter(({ code }) => !(needless && code === 'missing'))
    .filter(({ code }) => !(code === 'not_mobile' && channel === 'email-sms' && contact.email !== null))
    .map((fault): Fault => ({ column: fault.part, code: codeOfContact(fault, line, channel) }));
  return [...formulas.map((column): Fault => ({ column, code: 'formula' })), ...others];
}

function faultsOf(line: SheetRow, terms: Terms, language: Language | null): readonly Fault[] {
  const { cells } = line;
  return [
    ...(line.isTooWide === true ? [{ column: 'name', code: 'too_wide' } as const] : []),
    ...nameFaults(line),
    ...contactFaults(line, terms),
    ...(cells.language !== undefined && language === null
      ? [{ column: 'language', code: isFormula(cells.language) ? 'formula' : 'language_unknown' } as const]
      : []),
    ...(isFormula(cells.externalId ?? '') ? [{ column: 'externalId', code: 'formula' } as const] : []),
    ...(isLongerThan(cells.externalId ?? '', longestExternalId)
      ? [{ column: 'externalId', code: 'id_too_long' } as const]
      : []),
  ];
}

/** Who has an address that an earlier row has. */
function sameAddresses(lines: readonly SheetRow[]): readonly CellFault[] {
  const first = new Map<string, SheetRow>();
  return lines.flatMap((line): readonly CellFault[] => {
    const { email = '' } = line.cells;
    if (email === '') return [];
    const known = first.get(canonicalEmail(email));
    if (known === undefined) {
      first.set(canonicalEmail(email), line);
      return [];
    }
    const { firstName, lastName } = namesOf(known.cells);
    const other = { row: known.row, name: `${firstName} ${lastName}`.trim() };
    return [{ row: line.row, column: 'email', code: 'same_address', other }];
  });
}

/** Reads the rows of a list as candidates, with everything that is wrong, row by row and cell by cell. */
export function readRows(
  lines: readonly SheetRow[],
  terms: Terms,
): Readonly<{ candidates: readonly RowReading[]; faults: readonly CellFault[] }> {
  const same = sameAddresses(lines);
  const read = lines.map((line) => {
    const { row, cells } = line;
    const language = cells.language === undefined ? terms.language : languageNamed(cells.language);
    const faults = faultsOf(line, terms, language).map((fault): CellFault => ({ row, ...fault }));
    const twice = faults.some(({ column }) => column === 'email') ? [] : same.filter((each) => each.row === row);
    const candidate: CandidateInput = {
      externalId: cells.externalId ?? null,
      ...namesOf(cells),
      email: cells.email ?? null,
      phone: cells.phone ?? null,
      language: language ?? terms.language,
    };
    return { row, candidate, faults: [...faults, ...twice] };
  });
  return {
    candidates: read.map(({ row, candidate }) => ({ row, candidate })),
    faults: read.flatMap(({ faults }) => faults),
  };
}
