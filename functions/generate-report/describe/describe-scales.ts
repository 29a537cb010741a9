import type { Reply, ScaleBlock, ScaleRow } from '#shared/domain/report/report-model.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { joinNames } from '#shared/i18n/join-names.ts';
import { formatDecimal } from '#shared/i18n/numbers.ts';
import type { Dot, Plot, PlotRow, ScaleTable } from './report-document.ts';
import { type Wording, wordsOf } from './wording.ts';

type Figure = Reply<number | 'cannot_judge'>;

/** Dots on a scale, and the table that says the same. */
export function describeScales(block: ScaleBlock, heading: string, wording: Wording): Plot {
  return {
    kind: 'plot',
    max: block.max,
    low: wordsOf(block.low, wording),
    high: wordsOf(block.high, wording),
    meanKey: hasMeans(block) ? wording.texts.scale.meanKey : null,
    rows: block.rows.map((row) => describeRow(row, wording)),
    table: describeTable(block, heading, wording),
  };
}

function describeRow(row: ScaleRow, wording: Wording): PlotRow {
  const { scale } = wording.texts;
  const mean = row.mean === null ? null : { value: row.mean, text: formatDecimal(row.mean, wording.language) };
  const spoken = row.replies.map((reply) => `${reply.by.letter}, ${reply.by.name}: ${figureText(reply, wording)}`);
  return {
    question: wordsOf(row.question, wording),
    dots: row.replies.flatMap(dotOf),
    mean,
    count: scale.answers(row.n),
    notes: notesOf(row.replies, wording),
    spoken: `${[...spoken, ...(mean === null ? [] : [scale.meanIs(mean.text)])].join('. ')}.`,
  };
}

const dotOf = (reply: Figure): readonly Dot[] =>
  reply.state === 'answered' && reply.answer !== 'cannot_judge'
    ? [{ letter: reply.by.letter, value: reply.answer }]
    : [];

function notesOf(replies: readonly Figure[], { texts }: Wording): readonly string[] {
  const lettersOf = (is: (reply: Figure) => boolean) => {
    const letters = replies.filter(is).map((reply) => reply.by.letter);
    return { names: joinNames(letters, texts.and), count: letters.length };
  };
  const cannotJudge = lettersOf((reply) => reply.state === 'answered' && reply.answer === 'cannot_judge');
  const skipped = lettersOf((reply) => reply.state === 'skipped');
  const notAsked = lettersOf((reply) => reply.state === 'not_asked');
  return [
    ...(cannotJudge.count === 0 ? [] : [texts.scale.noneCanJudge(cannotJudge)]),
    ...(skipped.count === 0 ? [] : [texts.answer.skippedBy(skipped)]),
    ...(notAsked.count === 0 ? [] : [texts.answer.notAskedOf(notAsked)]),
  ];
}

function describeTable(block: ScaleBlock, heading: string, wording: Wording): ScaleTable {
  const { max, low, high, rows } = block;
  const { scale } = wording.texts;
  const replies = rows[0]?.replies ?? [];
  const caption = scale.caption({ heading, low: low.text, high: high.text, max });
  return {
    summary: scale.showTable,
    label: scale.tableOf(caption),
    caption,
    columns: [
      scale.question,
      ...replies.map((reply) => `${reply.by.letter} ${reply.by.name}`),
      ...(hasMeans(block) ? [scale.mean] : []),
    ],
    rows: rows.map((row) => ({
      question: wordsOf(row.question, wording),
      cells: [
        ...row.replies.map((reply) => figureText(reply, wording)),
        ...(hasMeans(block) ? [meanText(row, wording)] : []),
      ],
    })),
  };
}

const hasMeans = ({ rows }: ScaleBlock): boolean => rows.some((row) => row.mean !== null);

const meanText = ({ mean, n }: ScaleRow, { texts, language }: Wording): string =>
  mean === null ? '–' : keepTogether(`${formatDecimal(mean, language)} (${texts.scale.answers(n)})`);

function figureText(reply: Figure, { texts }: Wording): string {
  switch (reply.state) {
    case 'answered':
      return reply.answer === 'cannot_judge' ? texts.scale.cannotJudge : String(reply.answer);
    case 'skipped':
      return texts.answer.skipped;
    case 'not_asked':
      return texts.answer.notAsked;
  }
}
