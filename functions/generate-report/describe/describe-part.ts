import type { ReportBlock, ReportPart } from '#shared/domain/report/report-model.ts';
import { describeAnswers } from './describe-answers.ts';
import { describeScales } from './describe-scales.ts';
import { describeTexts } from './describe-texts.ts';
import type { Block, Section } from './report-document.ts';
import { type Wording, wordsOf } from './wording.ts';

/** The questions of one competency. */
export const describePart = ({ heading, blocks }: ReportPart, wording: Wording): Section => ({
  heading: wordsOf(heading, wording),
  blocks: blocks.map((block) => describeBlock(block, heading.text, wording)),
});

function describeBlock(block: ReportBlock, heading: string, wording: Wording): Block {
  switch (block.kind) {
    case 'scales':
      return describeScales(block, heading, wording);
    case 'texts':
      return describeTexts(block, wording);
    case 'answers':
    case 'rehire':
      return describeAnswers(block, wording);
  }
}
