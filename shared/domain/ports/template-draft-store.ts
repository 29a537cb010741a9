import type { AuditEntry } from '../audit/audit-entry.ts';
import type { DraftSummary, TemplateDraft, TemplateRelease } from '../templates/drafts/template-draft.ts';
import type { QuestionTemplate } from '../templates/question-template.ts';

/** What becomes of the draft that a version is published from. */
export type PublishedDraft = Readonly<{
  /** As it was seen. */
  revision: number;
  /** What goes on as a draft, since some of it is not published yet; null when nothing is left. */
  rest: TemplateDraft | null;
}>;

/** The drafts of an organisation's question templates, and what is told of published versions. `entry`: what the audit trail says of it. */
export type TemplateDraftStore = Readonly<{
  find: (organisationId: string, id: string) => Promise<TemplateDraft | null>;
  /** Of all drafts, at most a hundred, the latest made template first. */
  list: (organisationId: string) => Promise<readonly DraftSummary[]>;
  /** Keeps a draft that follows the one of the revision before, or is the first (revision 1). */
  save: (organisationId: string, draft: TemplateDraft, entry?: AuditEntry) => Promise<'saved' | 'changed_meanwhile'>;
  /** Forgets the draft in this revision. */
  discard: (
    organisationId: string,
    id: string,
    revision: number,
    entry?: AuditEntry,
  ) => Promise<'discarded' | 'changed_meanwhile'>;
  /**
   * Keeps a version, the first or the one that follows the newest, and does away with the draft, in one. Null: a version
   * that comes from no draft.
   */
  publish: (
    organisationId: string,
    template: QuestionTemplate,
    release: TemplateRelease,
    draft: PublishedDraft | null,
    entry?: AuditEntry,
  ) => Promise<'published' | 'changed_meanwhile'>;
  /** What is told of its versions, the newest first, at most a hundred. Versions made before this was kept are not there. */
  releases: (organisationId: string, id: string) => Promise<readonly TemplateRelease[]>;
}>;
