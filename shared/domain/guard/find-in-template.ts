import { type Language, languages, type PartlyTranslated } from '../language.ts';
import type { Question, QuestionTemplate } from '../templates/question-template.ts';
import { betterQuestion } from './better-questions.ts';
import { type Finding, findForbidden } from './find-forbidden.ts';

/** A finding in a template's text. `pointer` is a JSON pointer (RFC 6901) to that text in the template. */
export type TemplateFinding = Finding &
  Readonly<{ pointer: string; questionId: string; language: Language; suggestion: string }>;

type Place = Readonly<{ pointer: string; text: PartlyTranslated }>;

function placesOf(question: Question, pointer: string): readonly Place[] {
  const places: Place[] = [{ pointer: `${pointer}/text`, text: question.text }];
  if (question.help !== null) places.push({ pointer: `${pointer}/help`, text: question.help });
  if ('options' in question) {
    for (const [index, option] of question.options.entries()) {
      places.push({ pointer: `${pointer}/options/${index}/text`, text: option.text });
    }
  }
  if ('labels' in question) {
    places.push({ pointer: `${pointer}/labels/low`, text: question.labels.low });
    places.push({ pointer: `${pointer}/labels/high`, text: question.labels.high });
  }
  return places;
}

/**
 * What the questions of a template ask about the grounds, in every language in which it is written; the names of its
 * competencies are exempt, and `exempt` beside them.
 */
export function findInTemplate(
  { questions, competencies }: Pick<QuestionTemplate, 'questions' | 'competencies'>,
  exempt: readonly string[] = [],
): readonly TemplateFinding[] {
  const exempted = [...exempt, ...Object.values(competencies).flatMap((name) => Object.values(name))];
  return questions.flatMap((question, index) =>
    placesOf(question, `/questions/${index}`).flatMap(({ pointer, text }) =>
      languages.flatMap((language) =>
        findForbidden(text[language] ?? '', [language], exempted).map((finding) => ({
          ...finding,
          pointer: `${pointer}/${language}`,
          questionId: question.id,
          language,
          suggestion: betterQuestion(finding.ground, language),
        })),
      ),
    ),
  );
}
