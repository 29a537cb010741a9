import { languages, type PartlyTranslated } from '#shared/domain/language.ts';
import { isBuiltIn, type Question, type QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import type { QuestionTemplateView, QuestionView } from './question-template.ts';

/** In one order always: what comes from the table has none. */
export const showText = (text: PartlyTranslated): PartlyTranslated =>
  Object.fromEntries(
    languages.flatMap((language) => (text[language] === undefined ? [] : [[language, text[language]] as const])),
  );

/** What only some types of questions have; the others have none of it. */
const showOwn = (question: Question): Pick<QuestionView, 'max' | 'labels' | 'options'> => ({
  ...('labels' in question
    ? { max: question.max, labels: { low: showText(question.labels.low), high: showText(question.labels.high) } }
    : { labels: null }),
  options: 'options' in question ? question.options.map(({ id, text }) => ({ id, text: showText(text) })) : [],
});

const showQuestion = (question: Question): QuestionView => ({
  id: question.id,
  type: question.type,
  required: question.required,
  competency: question.competency,
  text: showText(question.text),
  help: question.help && showText(question.help),
  ...showOwn(question),
  showIf: question.showIf && { question: question.showIf.question, is: [...question.showIf.is] },
  ...(question.why === undefined ? {} : { why: showText(question.why) }),
});

/** A template as the API shows it. */
export const showTemplate = (template: QuestionTemplate): QuestionTemplateView => ({
  id: template.id,
  version: template.version,
  builtIn: isBuiltIn(template.id),
  name: showText(template.name),
  languages: [...template.languages],
  minutes: template.minutes,
  competencies: Object.fromEntries(
    Object.entries(template.competencies)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, name]) => [key, showText(name)]),
  ),
  questions: template.questions.map(showQuestion),
  ...(template.signOff === undefined ? {} : { signOff: template.signOff }),
});
