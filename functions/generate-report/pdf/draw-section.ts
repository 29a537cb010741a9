import { colours, type Style, styles } from '#shared/pdf/page-layout.ts';
import {
  ensure,
  fullWidth,
  gap,
  group,
  heightOf,
  plain,
  rule,
  type Sheet,
  type Structure,
  write,
} from '#shared/pdf/sheet.ts';
import type { Block, Section } from '../describe/report-document.ts';
import { drawObservations } from './draw-observations.ts';
import { drawPlot } from './draw-plot.ts';
import { drawSayings } from './draw-sayings.ts';
import { drawAnswerTable, drawRefereeTable } from './draw-tables.ts';

/** Room that a heading wants below it on its page. */
const wantedBelow = 170;

export function drawSection(sheet: Sheet, parent: Structure, section: Section): void {
  gap(sheet, 26);
  ensure(sheet, heightOf(sheet, section.heading.text, styles.h2, fullWidth.width) + wantedBelow);
  group(sheet, parent, 'Sect', (part) => {
    write(sheet, part, 'H2', section.heading, styles.h2);
    gap(sheet, 4);
    rule(sheet, colours.ink, 1.2);
    gap(sheet, 2);
    for (const block of section.blocks) drawBlock(sheet, part, block);
  });
}

function drawBlock(sheet: Sheet, parent: Structure, block: Block): void {
  switch (block.kind) {
    case 'referees':
      drawRefereeTable(sheet, parent, block);
      break;
    case 'answers':
      drawAnswerTable(sheet, parent, block);
      break;
    case 'plot':
      drawPlot(sheet, parent, block);
      break;
    case 'sayings':
      drawSayings(sheet, parent, block);
      break;
    case 'observations':
      drawObservations(sheet, parent, block);
      break;
    case 'paragraphs':
      for (const text of block.texts) drawParagraph(sheet, parent, text, styles.body);
      break;
    case 'about':
      drawParagraph(sheet, parent, `${block.before}${block.mail}${block.after}`, styles.small);
      break;
  }
}

function drawParagraph(sheet: Sheet, parent: Structure, text: string, style: Style): void {
  gap(sheet, 7);
  write(sheet, parent, 'P', plain(text), style);
}
