import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { templateInput } from '#shared/web/api/question-template-request.ts';
import { templateDraftInput } from '#shared/web/api/template-draft.ts';
import type { FieldError } from '#shared/web/problems/field-errors.ts';
import { readDraftInput } from '#shared/web/requests/read-draft-input.ts';
import { readTemplate } from '#shared/web/requests/read-template.ts';

export type TemplateFile = Readonly<{ content: DraftContent }> | Readonly<{ errors: readonly FieldError[] }>;

/**
 * What a file says of a template: a whole one, as the API gives it, or a draft with texts missing. Of a draft's file,
 * what it had kept and who was heard belongs to where it came from. Otherwise everything that no draft can hold, by
 * where it stands.
 */
export function readTemplateFile(value: unknown): TemplateFile {
  const whole = templateInput.safeParse(value);
  const read = whole.success ? readTemplate(whole.data) : null;
  if (read !== null && 'content' in read) return { content: contentOf(read.content) };
  const draft = templateDraftInput.safeParse(value, { reportInput: true });
  if (!draft.success) return { errors: fieldErrorsOf(draft.error) };
  const written = readDraftInput(draft.data);
  return 'content' in written ? { content: { ...written.content, kept: [], signOff: null } } : written;
}

/** A draft as a file that can be read in again, here or elsewhere: all that is written in any language. */
export const writeTemplateFile = ({ name, minutes, competencies, questions }: DraftContent): string =>
  `${JSON.stringify({ name, minutes, competencies, questions }, null, 2)}\n`;
