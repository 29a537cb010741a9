import { type Language, languages, type PartlyTranslated } from '../../language.ts';
import { questionKinds } from '../../questionnaire/question-kinds/question-kinds.ts';
import type { DraftContent, DraftQuestion } from './template-draft.ts';

/** Whether any text is written, in any language. */
export const isBegun = (text: PartlyTranslated): boolean => languages.some((language) => (text[language] ?? '') !== '');

/** The texts of a question that whoever answers it reads: those it must have, and those that it has in some language. */
export function textsOf(question: DraftQuestion): readonly PartlyTranslated[] {
  const { own } = questionKinds[question.type];
  return [
    question.text,
    ...(isBegun(question.help) ? [question.help] : []),
    ...(own === 'ends' ? [question.labels.low, question.labels.high] : []),
    ...(own === 'options' ? question.options.map(({ text }) => text) : []),
  ];
}

const has = (text: PartlyTranslated, language: Language): boolean => (text[language] ?? '') !== '';

/** Every text that its referee reads is there in this language. */
export const isQuestionWritten = (question: DraftQuestion, language: Language): boolean =>
  textsOf(question).every((text) => has(text, language));

/** How many of the questions are whole in a language. */
export const writtenCount = ({ questions }: DraftContent, language: Language): number =>
  questions.filter((question) => isQuestionWritten(question, language)).length;

/** The names of the competencies that some question belongs to. */
export const competenciesInUse = ({ competencies, questions }: DraftContent): readonly string[] => {
  const used = new Set(questions.map(({ competency }) => competency));
  return [...new Set([...Object.keys(competencies), ...used])].filter((key) => used.has(key));
};

/** A referee can be asked in this language: name, competencies and questions are all there. */
export const isWritten = (content: DraftContent, language: Language): boolean =>
  content.questions.length > 0 &&
  has(content.name, language) &&
  competenciesInUse(content).every((key) => has(content.competencies[key] ?? {}, language)) &&
  writtenCount(content, language) === content.questions.length;

/** The languages that a version made of it would have. */
export const languagesWritten = (content: DraftContent): readonly Language[] =>
  languages.filter((language) => isWritten(content, language));

/** The languages in which a question is begun, whether whole or not; those that a publication leaves out stay in the draft. */
export const languagesBegun = ({ questions }: DraftContent): readonly Language[] =>
  languages.filter((language) => questions.some(({ text, help }) => has(text, language) || has(help, language)));
