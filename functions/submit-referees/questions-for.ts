import { type Language, languages } from '#shared/domain/language.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';
import type { CandidateView, SubmitPorts } from './candidate-view.ts';

/** What the referees will be asked, in the reader's language where the template has it, and how long it takes. */
export type QuestionsAsked = Readonly<{ minutes: number; language: Language; questions: readonly string[] }>;

const usualMinutes = 5;

export async function questionsFor(ports: SubmitPorts, { file, reading }: CandidateView): Promise<QuestionsAsked> {
  const { settings, candidate, organisationId } = file.check;
  const language =
    [reading.language, ...languages].find((each) => settings.questionTemplates[each] !== undefined) ?? reading.language;
  const chosen = settings.questionTemplates[language];
  const template = chosen === undefined ? null : await ports.findTemplate(organisationId, chosen.id, chosen.version);
  if (template === null) return { minutes: usualMinutes, language, questions: [] };
  const shown = template.languages.includes(reading.language) ? reading.language : language;
  return {
    minutes: template.minutes,
    language: shown,
    questions: template.questions.map(({ text }) => fillName(text[shown] ?? '', shown, candidate.firstName)),
  };
}
