import type { CheckSettings, ChosenTemplate } from '#shared/domain/check/check.ts';
import { isLanguage, type Language } from '#shared/domain/language.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation/organisation.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
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

function chooseTemplate(language: Language, template: QuestionTemplate | null): TemplateChoice {
  const pointer = pointerTo('settings', 'questionTemplates', language);
  if (template === null) return fieldError(pointer, 'template_unknown');
  if (!template.languages.includes(language)) return fieldError(pointer, 'template_lacks_language');
  return { language, template: { id: template.id, version: template.version } };
}

/** Each is looked up once, so that all languages of a check are asked in one version of it. */
async function findChosen(chosen: CheckDefaults['questionTemplates'], find: (id: string) => Found): Promise<Choices> {
  const byLanguage = Object.entries(chosen).flatMap(([language, id]) =>
    isLanguage(language) ? [{ language, id }] : [],
  );
  const ids = [...new Set(byLanguage.map(({ id }) => id))];
  const found = new Map(await Promise.all(ids.map(async (id) => [id, await find(id)] as const)));
  return byLanguage.map(({ language, id }) => chooseTemplate(language, found.get(id) ?? null));
}

/** What a project settled earlier, without templates that cannot be chosen any more: nobody asks for those now. */
export async function stillChoosable(
  { questionTemplates, ...others }: Partial<CheckDefaults>,
  find: (id: string) => Found,
): Promise<Partial<CheckDefaults>> {
  const choices = questionTemplates === undefined ? [] : await findChosen(questionTemplates, find);
  const kept = choices.flatMap((choice) =>
    'template' in choice ? [[choice.language, choice.template.id] as const] : [],
  );
  return kept.length === 0 ? others : { ...others, questionTemplates: Object.fromEntries(kept) };
}

type Found = Promise<QuestionTemplate | null>;
type Choices = readonly TemplateChoice[];

/** What holds for the checks of this request: what is given here or earlier in the project, else the organisation's. */
export async function resolveSettings(
  given: Partial<CheckDefaults>,
  organisation: Pick<Organisation, 'id' | 'defaults' | 'language' | 'smsCountries'>,
  findTemplate: FindTemplate,
): Promise<SettingsResolution> {
  const { questionTemplates, candidateLanguage, ...chosen } = { ...organisation.defaults, ...given };
  const choices = await findChosen(questionTemplates, (id) => findTemplate(organisation.id, id));
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
      smsCountries: organisation.smsCountries,
    },
  };
}
