import { fillName } from '#shared/domain/fill-name.ts';
import { languages } from '#shared/domain/language.ts';
import type { CandidateView } from './candidate-view.ts';

/** What the referees will be asked, in the reader's language where the template has it, and how long it takes. */
export type QuestionsAsked = Readonly<{ minutes: number; questions: readonly string[] }>;

const usualMinutes = 5;

/** The templates are large, and only this page needs them. */
export async function questionsFor({ file, reading }: CandidateView): Promise<QuestionsAsked> {
  const { builtInTemplate } = await import('#shared/domain/templates/built-in-templates.ts');
  const { questionTemplates } = file.check.settings;
  const { firstName } = file.check.candidate;
  const chosen =
    questionTemplates[reading.language] ??
    languages.map((language) => questionTemplates[language]).find((template) => template !== undefined);
  const template = chosen === undefined ? null : builtInTemplate(chosen.id, chosen.version);
  if (template === null) return { minutes: usualMinutes, questions: [] };
  return {
    minutes: template.minutes,
    questions: template.questions.map(({ text }) => fillName(text[reading.language], reading.language, firstName)),
  };
}
