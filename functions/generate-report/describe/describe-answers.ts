import type { AnswerBlock, RehireBlock, Reply, ReportSaid, Respondent } from '#shared/domain/report/report-model.ts';
import type { Line } from '#shared/pdf/words.ts';
import { describePeriod } from './describe-relation.ts';
import type { AnswerTable } from './report-document.ts';
import { notAskedNotes, plainLine, quietLine, type Wording, wordsIn, wordsOf } from './wording.ts';

/** A row a referee; a "would employ again" stands under its question as the heading. */
export function describeAnswers({ kind, question, replies }: AnswerBlock | RehireBlock, wording: Wording): AnswerTable {
  const { answer, who } = wording.texts;
  return {
    kind: 'answers',
    question: kind === 'rehire' ? null : wordsOf(question, wording),
    caption: answer.perReferee,
    columns: [who.referee, answer.answer],
    rows: replies.flatMap((reply) => {
      if (reply.state === 'not_asked') return [];
      return [{ letter: reply.by.letter, name: reply.by.name, cells: [linesOf(reply, wording)] }];
    }),
    notes: notAskedNotes(replies, wording),
  };
}

const linesOf = (reply: Reply<readonly ReportSaid[]>, wording: Wording): readonly Line[] =>
  reply.state === 'answered'
    ? reply.answer.flatMap((said) => lineOf(said, reply.by, wording) ?? [])
    : [quietLine(wording.texts.answer.skipped)];

function lineOf(said: ReportSaid, by: Respondent, wording: Wording): Line | null {
  switch (said.is) {
    case 'option':
      return { ...wordsOf(said.text, wording), tone: 'plain' };
    case 'value':
      return plainLine(wording.texts.answer.values[said.value]);
    case 'figure':
      return plainLine(String(said.value));
    case 'period':
      return plainLine(describePeriod(said, wording));
    case 'text': {
      const text = said.text.trim();
      return text === '' ? null : { ...wordsIn(text, by.language, wording), tone: 'plain' };
    }
  }
}
