import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { templateInput } from '#shared/web/api/question-template-request.ts';
import { templateDraftInput } from '#shared/web/api/template-draft.ts';
import { readDraftInput } from '#shared/web/requests/read-draft-input.ts';
import { readTemplate } from '#shared/web/requests/read-template.ts';

/**
 * What a file says of a template: a whole one, as the API gives it, or a draft with texts missing. Of a draft's file,
 * what it had kept and who was heard belongs to where it came from. Null: it is neither.
 */
export function readTemplateFile(value: unknown): DraftContent | null {
  const whole = templateInput.safeParse(value);
  const read = whole.success ? readTemplate(whole.data) : null;
  if (read !== null && 'content' in read) return contentOf(read.content);
  const draft = templateDraftInput.safeParse(value);
  const written = draft.success ? readDraftInput(draft.data) : null;
  return written !== null && 'content' in written ? { ...written.content, kept: [], signOff: null } : null;
}

/** A draft as a file that can be read in again, here or elsewhere: all that is written in any language. */
export const writeTemplateFile = ({ name, minutes, competencies, questions }: DraftContent): string =>
  `${JSON.stringify({ name, minutes, competencies, questions }, null, 2)}\n`;
