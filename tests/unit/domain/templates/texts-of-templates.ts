import type { Language } from '#shared/domain/language.ts';
import { languages } from '#shared/domain/language.ts';
import { builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import type { Question, QuestionTemplate } from '#shared/domain/templates/question-template.ts';

export type PlacedText = Readonly<{ place: string; language: Language; text: string }>;

type Texts = Readonly<Partial<Record<Language, string>>>;

const inEachLanguage = (place: string, texts: Texts): PlacedText[] =>
  languages.map((language) => ({ place, language, text: texts[language] ?? '' }));

function textsOfQuestion(question: Question): PlacedText[] {
  const options = 'options' in question ? question.options : [];
  const labels = 'labels' in question ? Object.entries(question.labels) : [];
  return [
    ...inEachLanguage(`${question.id}.text`, question.text),
    ...(question.help === null ? [] : inEachLanguage(`${question.id}.help`, question.help)),
    ...options.flatMap((option) => inEachLanguage(`${question.id}.options.${option.id}`, option.text)),
    ...labels.flatMap(([end, texts]) => inEachLanguage(`${question.id}.labels.${end}`, texts)),
  ];
}

const textsOfTemplate = (template: QuestionTemplate): PlacedText[] => [
  ...inEachLanguage(`${template.id}.name`, template.name),
  ...Object.entries(template.competencies).flatMap(([key, name]) => inEachLanguage(`competencies.${key}`, name)),
  ...template.questions.flatMap(textsOfQuestion),
];

/** Every text of the built-in templates with the place where it stands; a question that recurs is there once. */
export const textsOfTemplates: readonly PlacedText[] = [
  ...new Map(
    builtInTemplates.flatMap(textsOfTemplate).map((text) => [`${text.place} ${text.language} ${text.text}`, text]),
  ).values(),
];
