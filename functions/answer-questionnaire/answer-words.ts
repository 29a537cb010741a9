import type { Answer } from '#shared/domain/questionnaire/answer.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import { formatMonth } from '#shared/i18n/dates.ts';
import { textIn } from './text-in.ts';
import type { Visit } from './visit.ts';

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

const optionWords = (visit: Visit, question: Question, id: string): string => {
  const option = 'options' in question ? question.options.find((each) => each.id === id) : undefined;
  return option === undefined ? id : textIn(visit, option.text);
};

const scaleWords = (visit: Visit, question: Question, value: number): string => {
  if (question.type !== 'scale') return String(value);
  const points = visit.texts.review.points({ value, max: question.max });
  const end = value === 1 ? question.labels.low : value === question.max ? question.labels.high : null;
  if (end === null) return points;
  const label = textIn(visit, end);
  return `${points}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
};

/** An answer as its question's reader would say it; a comment follows as a line of its own. */
export function answerWords(visit: Visit, question: Question, answer: Answer): readonly string[] {
  const { texts, reading } = visit;
  const { yes, no, withConditions } = texts.question;
  const said = { yes, no, with_conditions: withConditions, cannot_judge: reading.texts.cannotJudge };
  switch (answer.type) {
    case 'scale':
      return [answer.value === 'cannot_judge' ? said.cannot_judge : scaleWords(visit, question, answer.value)];
    case 'single':
      return [optionWords(visit, question, answer.option)];
    case 'multiple':
      return answer.options.map((option) => optionWords(visit, question, option));
    case 'text':
      return answer.text.split('\n').filter((line) => line.trim() !== '');
    case 'yes_no':
    case 'rehire':
      return [said[answer.value], ...answer.comment.split('\n').filter((line) => line.trim() !== '')];
    case 'date_range':
      return [periodWords(visit, answer.from, answer.to)];
  }
}
