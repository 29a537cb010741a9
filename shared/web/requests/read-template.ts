import { type Language, languages, type PartlyTranslated } from '#shared/domain/language.ts';
import { maxFieldErrors, maxTemplateBytes } from '#shared/domain/limits.ts';
import { usualMinutes } from '#shared/domain/questionnaire/remaining-minutes.ts';
import { competencyNames, generalCompetency } from '#shared/domain/templates/competency-names.ts';
import { makeQuestion } from '#shared/domain/templates/make-question.ts';
import { bytesOfTemplate, type Question, type QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import type { QuestionInput, TemplateInput } from '#shared/web/api/question-template-request.ts';
import { type FieldError, fieldError } from '#shared/web/problems/field-errors.ts';
import { templateFaults } from './template-faults.ts';

/** A template as it is stored, but for its id and version. */
export type TemplateContent = Omit<QuestionTemplate, 'id' | 'version'>;

function readQuestion(input: QuestionInput): Question {
  const base = {
    id: input.id,
    required: input.required ?? false,
    competency: input.competency ?? generalCompetency,
    text: input.text,
    help: input.help ?? null,
    showIf: input.showIf ? { question: input.showIf.question, is: input.showIf.is.map(String) } : null,
    ...(input.why ? { why: input.why } : {}),
  };
  const question = makeQuestion(base, input);
  if (question === null) throw new Error(`A question of type ${input.type} without what it needs was not refused`);
  return question;
}

const inWords = (key: string): string => `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('_', ' ')}`;

/** A competency that is given no name has the one that built-in templates give it; failing that, its key is its name. */
function nameCompetency(
  key: string,
  given: PartlyTranslated | undefined,
  offered: readonly Language[],
): PartlyTranslated {
  const known = Object.hasOwn(competencyNames, key) ? competencyNames[key] : undefined;
  return Object.fromEntries(
    offered.map((language) => [language, given?.[language] ?? known?.[language] ?? inWords(key)]),
  );
}

/** What a template's document says, or everything that is wrong with it. */
export function readTemplate(
  input: TemplateInput,
): Readonly<{ content: TemplateContent }> | Readonly<{ errors: readonly FieldError[] }> {
  const errors = templateFaults(input);
  if (errors.length > 0) return { errors: errors.slice(0, maxFieldErrors) };
  const questions = input.questions.map(readQuestion);
  const keys = new Set([...questions.map(({ competency }) => competency), ...Object.keys(input.competencies ?? {})]);
  const offered = languages.filter((language) => input.languages.includes(language));
  const content: TemplateContent = {
    name: input.name,
    languages: offered,
    competencies: Object.fromEntries(
      [...keys].map((key) => [key, nameCompetency(key, input.competencies?.[key], offered)]),
    ),
    minutes: input.minutes ?? usualMinutes(questions),
    questions,
  };
  const errorsOfSize = sizeFaults(content);
  return errorsOfSize.length > 0 ? { errors: errorsOfSize } : { content };
}

/** A template is one item of the table. */
function sizeFaults(content: TemplateContent): readonly FieldError[] {
  const bytes = bytesOfTemplate({ ...content, id: '', version: 1 });
  return bytes > maxTemplateBytes ? [fieldError('', 'template_too_large', maxTemplateBytes)] : [];
}
