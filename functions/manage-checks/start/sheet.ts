/** What a list of candidates can say of each. `name`: the whole name in one cell. */
export const columns = ['name', 'firstName', 'lastName', 'email', 'phone', 'language', 'externalId'] as const;

export type Column = (typeof columns)[number];

export type Cells = Readonly<Partial<Record<Column, string>>>;

/** `row` counts as the sheet does: from 1, with the headings and the empty ones. `isTooWide`: it has more cells than headings. */
export type SheetRow = Readonly<{ row: number; cells: Cells; isTooWide?: true }>;

/** `skipped`: headings of columns that are not used. */
export type Sheet = Readonly<{ rows: readonly SheetRow[]; skipped: readonly string[] }>;

export const mostRows = 1_000;
export const largestFile = 512 * 1024;

/** Why a file or a text is no list. `row`: where, when it is known. `unknown`: headings that say nothing. */
export type SheetFault = Readonly<{
  code: 'workbook' | 'not_text' | 'too_large' | 'empty' | 'open_quote' | 'too_many_rows' | 'no_name' | 'no_address';
  row: number | null;
  unknown?: readonly string[];
}>;

export const sheetFault = (
  code: SheetFault['code'],
  row: number | null = null,
  unknown: readonly string[] = [],
): Readonly<{ fault: SheetFault }> => ({
  fault: { code, row, ...(unknown.length > 0 && { unknown }) },
});
