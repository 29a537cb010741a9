import type {
  ChoiceBlock,
  PeriodBlock,
  RehireBlock,
  Reply,
  ReportText,
  YesNoBlock,
} from '#shared/domain/report/report-model.ts';
import { describePeriod } from './describe-relation.ts';
import type { AnswerTable, Line } from './report-document.ts';
import { notAskedNotes, plainLine, quietLine, type Wording, wordsIn, wordsOf } from './wording.ts';

/** Choices, yes or no, and periods: a row a referee. */
export function describeAnswers(block: ChoiceBlock | YesNoBlock | PeriodBlock, wording: Wording): AnswerTable {
  const { answer } = wording.texts;
  switch (block.kind) {
    case 'choices':
      return tableOf(block.question, block.replies, wording, ({ answer: chosen }) =>
        chosen.map((option): Line => ({ ...wordsOf(option, wording), tone: 'plain' })),
      );
    case 'yes_no':
      return tableOf(block.question, block.replies, wording, (reply) => [
        plainLine(answer[reply.answer.value]),
        ...commentOf(reply, wording),
      ]);
    case 'period':
      return tableOf(block.question, block.replies, wording, (reply) => [
        plainLine(describePeriod(reply.answer, wording)),
      ]);
  }
}

/** Stands under its question as the heading. */
export function describeRehire({ question, replies }: RehireBlock, wording: Wording): AnswerTable {
  const { rehire } = wording.texts.answer;
  const table = tableOf(question, replies, wording, (reply) => [
    plainLine(rehire[reply.answer.value]),
    ...commentOf(reply, wording),
  ]);
  return { ...table, question: null };
}

type Answered<T> = Extract<Reply<T>, { state: 'answered' }>;

function tableOf<T>(
  question: ReportText,
  replies: readonly Reply<T>[],
  wording: Wording,
  linesOf: (reply: Answered<T>) => readonly Line[],
): AnswerTable {
  const { answer, who } = wording.texts;
  return {
    kind: 'answers',
    question: wordsOf(question, wording),
    caption: answer.perReferee,
    columns: [who.referee, answer.answer],
    rows: replies.flatMap((reply) => {
      if (reply.state === 'not_asked') return [];
      const lines = reply.state === 'answered' ? linesOf(reply) : [quietLine(answer.skipped)];
      return [{ letter: reply.by.letter, name: reply.by.name, cells: [lines] }];
    }),
    notes: notAskedNotes(replies, wording),
  };
}

const commentOf = ({ by, answer }: Answered<{ comment: string }>, wording: Wording): readonly Line[] =>
  answer.comment.trim() === '' ? [] : [{ ...wordsIn(answer.comment.trim(), by.language, wording), tone: 'plain' }];
