import type { AuditActor } from '../../audit/audit-entry.ts';
import type { QuestionTemplate } from '../question-template.ts';
import { contentIn } from './draft-content.ts';
import {
  type DraftContent,
  isSameActor,
  type SentDraft,
  type TemplateDraft,
  type TemplateRelease,
} from './template-draft.ts';
import { languagesBegun } from './written-in.ts';

type Act = Readonly<{ by: AuditActor; at: string }>;

/** The draft as it is after somebody wrote in it: whoever had sent it has to send it anew. */
export const editedDraft = (before: TemplateDraft, content: DraftContent, { by, at }: Act): TemplateDraft => ({
  ...before,
  ...content,
  revision: before.revision + 1,
  editedBy: by,
  editedAt: at,
  sent: null,
});

/** A draft that nobody has saved yet. */
export const beginDraft = (
  { id, base }: Pick<TemplateDraft, 'id' | 'base'>,
  content: DraftContent,
  { by, at }: Act,
): TemplateDraft => ({
  ...content,
  id,
  base,
  revision: 0,
  editedBy: by,
  editedAt: at,
  sent: null,
  returned: null,
});

/** Waits for somebody else's approval from now on. */
export const sentDraft = (draft: TemplateDraft, note: string, { by, at }: Act): TemplateDraft => ({
  ...draft,
  revision: draft.revision + 1,
  sent: { by, at, note },
  returned: null,
});

/** Goes back to whoever wrote it. */
export const returnedDraft = (draft: TemplateDraft, words: string, { by, at }: Act): TemplateDraft => ({
  ...draft,
  revision: draft.revision + 1,
  sent: null,
  returned: { by, at, words },
});

/** A draft that somebody sent and nobody has changed since. */
export type WaitingDraft = TemplateDraft & Readonly<{ sent: SentDraft }>;

export const isWaiting = (draft: TemplateDraft | null): draft is WaitingDraft => draft !== null && draft.sent !== null;

/** Nobody approves what they wrote last themselves. */
export const mayApprove = (draft: TemplateDraft, actor: AuditActor): boolean => !isSameActor(draft.editedBy, actor);

/** What is told of the version that a draft becomes. */
export const releaseOf = (
  draft: TemplateDraft,
  version: number,
  note: string | null,
  { by, at }: Act,
): TemplateRelease => ({
  version,
  at,
  by: draft.editedBy,
  note,
  approvedBy: isSameActor(draft.editedBy, by) ? null : by,
  kept: draft.kept,
});

/** What goes on as a draft after a publication: languages that are begun and not whole yet. Null when there are none. */
export function restOf(draft: TemplateDraft, template: QuestionTemplate): TemplateDraft | null {
  const left = languagesBegun(draft).filter((language) => !template.languages.includes(language));
  if (left.length === 0) return null;
  return { ...draft, ...contentIn(draft), base: template.version, sent: null, returned: null, signOff: null };
}
