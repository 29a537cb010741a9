import type { Check } from '#shared/domain/check.ts';
import type { Language } from '#shared/domain/language.ts';
import type { QuestionnaireSize } from './facts.ts';

/** How long the questionnaire in this language is. Texts of templates are large, so they are read when asked for. */
export async function questionnaireSize(check: Check, language: Language): Promise<QuestionnaireSize> {
  const { questionTemplates } = check.settings;
  const chosen = questionTemplates[language] ?? Object.values(questionTemplates)[0];
  const { builtInTemplate } = await import('#shared/domain/templates/built-in-templates.ts');
  const template = chosen === undefined ? null : builtInTemplate(chosen.id, chosen.version);
  return { questions: template?.questions.length ?? 0, minutes: template?.minutes ?? 0 };
}
