import type { CheckSettings, ChosenTemplate } from '#shared/domain/check.ts';
import { isLanguage, type Language } from '#shared/domain/language.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation.ts';
import { builtInTemplate } from '#shared/domain/templates/built-in-templates.ts';
import type { SettingsInput } from '#shared/web/api/reference-check-request.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';

export type SettingsResolution = Readonly<{ settings: CheckSettings }> | Readonly<{ errors: readonly FieldError[] }>;

/** What the request says; null says no more than absence, except of the text, where it means none. */
export function givenSettings(input: SettingsInput | null | undefined): Partial<CheckDefaults> {
  const said = input ?? {};
  return {
    ...(isSaid(said.candidateChannel) && { candidateChannel: said.candidateChannel }),
    ...(isSaid(said.refereeChannel) && { refereeChannel: said.refereeChannel }),
    ...(isSaid(said.refereesRequested) && { refereesRequested: said.refereesRequested }),
    ...(isSaid(said.questionTemplates) && { questionTemplates: said.questionTemplates }),
    ...(isSaid(said.candidateLanguage) && { candidateLanguage: said.candidateLanguage }),
    ...(isSaid(said.askRelation) && { askRelation: said.askRelation }),
    ...(isSaid(said.hideProjectTitle) && { hideProjectTitle: said.hideProjectTitle }),
    ...(isSaid(said.daysToSubmit) && { daysToSubmit: said.daysToSubmit }),
    ...(isSaid(said.daysToAnswer) && { daysToAnswer: said.daysToAnswer }),
    ...(said.additionalText !== undefined && { additionalText: said.additionalText || null }),
  };
}

const isSaid = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

type TemplateChoice = Readonly<{ language: Language; template: ChosenTemplate }> | FieldError;

function chooseTemplate(language: Language, id: string): TemplateChoice {
  const template = builtInTemplate(id);
  const pointer = pointerTo('settings', 'questionTemplates', language);
  if (template === null) return fieldError(pointer, 'template_unknown');
  if (!template.languages.includes(language)) return fieldError(pointer, 'template_lacks_language');
  return { language, template: { id, version: template.version } };
}

/** What holds for the checks of this request: what is given here or earlier in the project, else the organisation's. */
export function resolveSettings(
  given: Partial<CheckDefaults>,
  organisation: Pick<Organisation, 'defaults' | 'language'>,
): SettingsResolution {
  const { questionTemplates, candidateLanguage, ...chosen } = { ...organisation.defaults, ...given };
  const choices = Object.entries(questionTemplates).flatMap(([language, id]) =>
    isLanguage(language) ? [chooseTemplate(language, id)] : [],
  );
  const errors = choices.filter((choice) => 'pointer' in choice);
  if (errors.length > 0) return { errors };
  const templates = choices.flatMap((choice) =>
    'template' in choice ? [[choice.language, choice.template] as const] : [],
  );
  return {
    settings: {
      ...chosen,
      questionTemplates: Object.fromEntries(templates),
      candidateLanguage: candidateLanguage ?? organisation.language,
    },
  };
}
