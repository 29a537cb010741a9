import type { Language, PartlyTranslated } from '#shared/domain/language.ts';
import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';
import type { Question, QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadRefereeTexts } from '#shared/i18n/referee/load.ts';
import { valueText } from '#shared/web/questions/value-text.ts';

/** Stands where the candidate's name will. */
export const exampleName = 'Kim';

/** A template in one language, in the words that a referee meets. */
export type Questionnaire = Readonly<{
  language: Language;
  /** Of whoever looks at it. */
  reader: Language;
  /** For what is written in it; undefined when that is the reader's language. */
  lang: Language | undefined;
  say: (text: PartlyTranslated) => string;
  /** What can be answered, each as it is picked. */
  answersTo: (question: Question) => readonly string[];
  /** How an answer that a condition names is picked. */
  answerTo: (questionId: string, value: string) => string;
}>;

export async function openQuestionnaire(
  template: QuestionTemplate,
  language: Language,
  reader: Language,
): Promise<Questionnaire> {
  const [{ question: texts }, { cannotJudge }] = await Promise.all([
    loadRefereeTexts(language),
    loadCommonTexts(language),
  ]);
  const say = (text: PartlyTranslated): string => fillName(text[language] ?? '', language, exampleName);
  const picked = (question: Question | null, value: string): string =>
    valueText({ texts, cannotJudge, textOf: say }, question, value);
  const answersTo = (question: Question): readonly string[] =>
    'labels' in question
      ? [`1 ${say(question.labels.low)}`, `${question.max} ${say(question.labels.high)}`, cannotJudge]
      : questionKinds[question.type].offers(question).map((value) => picked(question, value));
  const answerTo = (questionId: string, value: string): string =>
    picked(template.questions.find(({ id }) => id === questionId) ?? null, value);
  return { language, reader, lang: language === reader ? undefined : language, say, answersTo, answerTo };
}
