import { isLanguage } from '#shared/domain/language.ts';
import type { CheckDefaults } from '#shared/domain/organisation/organisation.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import type { SettingsPatch } from '#shared/web/api/settings-patch.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';
import type { PartReading } from './read-part.ts';

/** A template that this organisation can choose, by its id. */
export type FindTemplate = (id: string) => Promise<Pick<QuestionTemplate, 'languages'> | null>;

type Choice = CheckDefaults['questionTemplates'];

async function faultOf(language: string, id: string, find: FindTemplate): Promise<readonly FieldError[]> {
  const pointer = pointerTo('defaults', 'questionTemplates', language);
  const template = await find(id);
  if (template === null) return [fieldError(pointer, 'template_unknown')];
  const isWritten = template.languages.some((each) => each === language);
  return isWritten ? [] : [fieldError(pointer, 'template_lacks_language')];
}

async function readTemplates(
  sent: Readonly<Record<string, string | null | undefined>> | undefined,
  before: Choice,
  find: FindTemplate,
): Promise<PartReading<Choice>> {
  const changed = Object.entries({ ...before, ...sent }).flatMap(([language, id]) =>
    isLanguage(language) && typeof id === 'string' ? [[language, id] as const] : [],
  );
  const faults = await Promise.all(
    Object.entries(sent ?? {}).flatMap(([language, id]) =>
      typeof id === 'string' ? [faultOf(language, id, find)] : [],
    ),
  );
  const none = changed.length === 0 ? [fieldError('/defaults/questionTemplates', 'too_few', 1)] : [];
  return { value: Object.fromEntries(changed), errors: [...faults.flat(), ...none] };
}

/** What checks take that are not told otherwise, with what was sent of it. */
export async function readDefaults(
  sent: SettingsPatch['defaults'],
  before: CheckDefaults,
  find: FindTemplate,
): Promise<PartReading<CheckDefaults>> {
  const { questionTemplates: choice, additionalText: text, ...rest } = sent ?? {};
  const templates = await readTemplates(choice, before.questionTemplates, find);
  const additionalText = text === undefined ? before.additionalText : text || null;
  return {
    value: { ...before, ...rest, questionTemplates: templates.value, additionalText },
    errors: templates.errors,
  };
}
