import type { Language } from '#shared/domain/language.ts';
import type { PostedDraft } from '#shared/domain/templates/drafts/merge-draft.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { Editing } from './editing.ts';

/** What the editor's page is drawn from. */
export type EditorView = Readonly<{
  editing: Editing;
  shown: readonly Language[];
  /** As stored, with what was just posted. */
  content: DraftContent;
  posted?: PostedDraft;
  /** The question whose condition is being chosen. */
  condition: string | null;
  conflicts?: readonly string[];
  errors?: FieldErrors;
}>;
