import type { Answer } from '#shared/domain/questionnaire/answer.ts';
import { answerSays } from '#shared/domain/questionnaire/answer-says.ts';
import type { Said } from '#shared/domain/questionnaire/question-kinds/question-kind.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import { formatMonth } from '#shared/i18n/dates.ts';
import { pickWordsOf } from '#shared/web/questions/question-props.ts';
import { valueText } from '#shared/web/questions/value-text.ts';
import { questionWordsOf, textIn, type Visit } from './visit.ts';

const periodWords = ({ texts, reading }: Visit, from: string, to: string | null): string => {
  const first = formatMonth(from, reading.language);
  return to === null
    ? texts.relation.since({ from: first })
    : texts.relation.period({ from: first, to: formatMonth(to, reading.language) });
};

/** How two people know each other, line by line. */
export function relationWords(visit: Visit): readonly Readonly<{ label: string; value: string }>[] {
  const { texts, names, written } = visit;
  const { relation } = written;
  if (relation === null) return [];
  return [
    { label: texts.relation.type(names), value: texts.relation.types(names)[relation.type] },
    { label: texts.relation.company, value: relation.company },
    { label: texts.relation.title(names), value: relation.title },
    { label: texts.relation.periodLabel, value: periodWords(visit, relation.from, relation.to) },
  ];
}

/** `4 of 5`, and at the ends of a scale what they stand for. */
function figureWords(visit: Visit, question: Question, value: number): string {
  if (!('labels' in question)) return String(value);
  const points = visit.texts.review.points({ value, max: question.max });
  const end = value === 1 ? question.labels.low : value === question.max ? question.labels.high : null;
  if (end === null) return points;
  const label = textIn(visit, end);
  return `${points}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function saidWords(visit: Visit, question: Question, said: Said): readonly string[] {
  const words = pickWordsOf(questionWordsOf(visit));
  switch (said.is) {
    case 'figure':
      return [figureWords(visit, question, said.value)];
    case 'option':
      return [valueText(words, question, said.id)];
    case 'value':
      return [valueText(words, null, said.value)];
    case 'text':
      return said.text.split('\n').filter((line) => line.trim() !== '');
    case 'period':
      return [periodWords(visit, said.from, said.to)];
  }
}

/** An answer as its question's reader would say it; a comment follows as a line of its own. */
export const answerWords = (visit: Visit, question: Question, answer: Answer): readonly string[] =>
  answerSays(answer).flatMap((said) => saidWords(visit, question, said));
