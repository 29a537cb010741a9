import type { Language, PartlyTranslated } from '#shared/domain/language.ts';
import type { Question, QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadRefereeTexts } from '#shared/i18n/referee/load.ts';

/** Stands where the candidate's name will. */
export const exampleName = 'Kim';

/** A template in one language, in the words that a referee meets. */
export type Questionnaire = Readonly<{
  language: Language;
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
  const [{ question: words }, { cannotJudge }] = await Promise.all([
    loadRefereeTexts(language),
    loadCommonTexts(language),
  ]);
  const say = (text: PartlyTranslated): string => fillName(text[language] ?? '', language, exampleName);
  const picks: Readonly<Record<string, string>> = {
    yes: words.yes,
    with_conditions: words.withConditions,
    no: words.no,
    cannot_judge: cannotJudge,
  };
  const answersTo = (question: Question): readonly string[] => {
    switch (question.type) {
      case 'scale':
        return [`1 ${say(question.labels.low)}`, `${question.max} ${say(question.labels.high)}`, cannotJudge];
      case 'single':
      case 'multiple':
        return question.options.map(({ text }) => say(text));
      case 'yes_no':
        return [words.yes, words.no];
      case 'rehire':
        return [words.yes, words.withConditions, words.no, cannotJudge];
      case 'short_text':
      case 'long_text':
      case 'date_range':
        return [];
    }
  };
  const answerTo = (questionId: string, value: string): string => {
    const cause = template.questions.find(({ id }) => id === questionId);
    const options = cause?.type === 'single' || cause?.type === 'multiple' ? cause.options : [];
    const option = options.find(({ id }) => id === value);
    return option === undefined ? (picks[value] ?? value) : say(option.text);
  };
  return { language, lang: language === reader ? undefined : language, say, answersTo, answerTo };
}
