import { type Cell, drawTableRow } from '#shared/pdf/draw-table.ts';
import { colours, contentWidth, type Style, styles } from '#shared/pdf/page-layout.ts';
import { ensure, gap, group, plain, rule, type Sheet, type Structure, write } from '#shared/pdf/sheet.ts';
import { shareColumns } from '#shared/pdf/table-columns.ts';
import type { Certificate, CertificateBlock } from './describe-certificate.ts';

/** Room that a heading wants below it on its page. */
const wantedBelow = 90;

export function drawCertificate(sheet: Sheet, parent: Structure, certificate: Certificate): void {
  const { status } = certificate;
  write(sheet, parent, 'P', plain(certificate.organisation), styles.organisation);
  gap(sheet, 12);
  write(sheet, parent, 'P', plain(certificate.kicker), styles.kicker);
  write(sheet, parent, 'H1', plain(certificate.title), styles.h1);
  gap(sheet, 7);
  write(sheet, parent, 'P', plain(certificate.nobody), styles.quiet);
  if (status !== null) {
    gap(sheet, 10);
    write(sheet, parent, 'P', plain(status.heading), styles.strong);
    write(sheet, parent, 'P', plain(status.text), styles.body);
  }
  for (const { heading, block } of certificate.sections) {
    gap(sheet, 20);
    ensure(sheet, wantedBelow);
    group(sheet, parent, 'Sect', (part) => {
      write(sheet, part, 'H2', plain(heading), styles.h2);
      gap(sheet, 4);
      rule(sheet, colours.ink, 1.2);
      gap(sheet, 4);
      drawBlock(sheet, part, block);
    });
  }
}

function drawBlock(sheet: Sheet, parent: Structure, block: CertificateBlock): void {
  switch (block.kind) {
    case 'facts':
      drawRows(sheet, parent, {
        shares: [30, 70],
        columns: null,
        rows: block.facts.map((fact) => [fact.label, fact.value]),
      });
      break;
    case 'table':
      drawRows(sheet, parent, { shares: sharesOf(block.columns.length), columns: block.columns, rows: block.rows });
      break;
    case 'list':
      drawList(sheet, parent, block.items);
      break;
    case 'paragraph':
      write(sheet, parent, 'P', plain(block.text), styles.body);
  }
}

/** The ids of checks, in the second of four, are long and do not break. */
const sharesOf = (columns: number): readonly number[] => (columns === 4 ? [17, 41, 24, 18] : [70, 30]);

const cell = (text: string, style: Style, header: Cell['header']): Cell => ({
  lines: [{ ...plain(text), tone: 'plain' }],
  style,
  letter: null,
  header,
});

type Rows = Readonly<{
  shares: readonly number[];
  columns: readonly string[] | null;
  rows: readonly (readonly string[])[];
}>;

function drawRows(sheet: Sheet, parent: Structure, { shares, columns, rows }: Rows): void {
  const widths = shareColumns(shares, contentWidth);
  group(sheet, parent, 'Table', (table) => {
    if (columns !== null) {
      drawTableRow(
        sheet,
        table,
        columns.map((text) => cell(text, styles.meta, 'Column')),
        widths,
      );
    }
    for (const [first = '', ...others] of rows) {
      const cells = others.map((text) => cell(text, styles.small, null));
      drawTableRow(sheet, table, [cell(first, styles.smallStrong, 'Row'), ...cells], widths);
    }
  });
}

function drawList(sheet: Sheet, parent: Structure, items: readonly string[]): void {
  group(sheet, parent, 'L', (list) => {
    for (const item of items) {
      gap(sheet, 3);
      group(sheet, list, 'LI', (element) => write(sheet, element, 'LBody', plain(`• ${item}`), styles.body));
    }
  });
}
