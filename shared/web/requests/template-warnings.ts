import type * as z from 'zod/mini';
import { findInTemplate, type TemplateFinding } from '#shared/domain/guard/find-in-template.ts';
import { ruleCountryOf, ruleOf } from '#shared/domain/guard/rules-by-country.ts';
import { questionOf } from '#shared/domain/templates/drafts/question-of.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { grounds } from '#shared/i18n/guard/grounds/en.ts';
import type { templateWarning } from '#shared/web/api/question-template.ts';
import { type FieldError, fieldError } from '#shared/web/problems/field-errors.ts';

export type TemplateWarning = z.infer<typeof templateWarning>;

const warningOf = ({ pointer, code, ground, language, suggestion }: TemplateFinding): TemplateWarning => ({
  pointer,
  code,
  ground,
  message: `This speaks of ${grounds[ground]}. Rule: ${ruleOf(ground, ruleCountryOf(language))}.`,
  suggestion,
});

/** What the guard finds in a draft, but for what its writer has kept with a reason. */
export function findingsOf({ questions, competencies, kept }: DraftContent): readonly TemplateFinding[] {
  const isKept = ({ questionId, ground }: TemplateFinding): boolean =>
    kept.some((each) => each.question === questionId && each.ground === ground);
  return findInTemplate({ questions: questions.map(questionOf), competencies }).filter((each) => !isKept(each));
}

/** The same as the API tells it. */
export const warningsOf = (draft: DraftContent): readonly TemplateWarning[] => findingsOf(draft).map(warningOf);

/** What the guard finds in a template. */
export const warningsOfTemplate = (
  template: Pick<QuestionTemplate, 'questions' | 'competencies'>,
): readonly TemplateWarning[] => findInTemplate(template).map(warningOf);

/** The same as faults, for `guard=strict`. */
export const faultsOfWarnings = (warnings: readonly TemplateWarning[]): readonly FieldError[] =>
  warnings.map(({ pointer }) => fieldError(pointer, 'mentions_ground'));
