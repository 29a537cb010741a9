import type { Check } from '#shared/domain/check/check.ts';
import type { Language } from '#shared/domain/language.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { QuestionnaireSize } from './facts.ts';

/** How long the questionnaire in this language is. */
export async function questionnaireSize(
  { organisationId, settings }: Check,
  language: Language,
  findTemplate: FindTemplate,
): Promise<QuestionnaireSize> {
  const chosen = settings.questionTemplates[language] ?? Object.values(settings.questionTemplates)[0];
  const template = chosen === undefined ? null : await findTemplate(organisationId, chosen.id, chosen.version);
  return { questions: template?.questions.length ?? 0, minutes: template?.minutes ?? 0 };
}
