import type { AuditEntry } from '../audit/audit-entry.ts';
import type { Language, PartlyTranslated } from '../language.ts';
import type { QuestionTemplate } from '../templates/question-template.ts';

/**
 * A built-in template or one of the organisation's own, never another's. Without a version the newest of those that can
 * be chosen; with one that very version, even when the template has been removed since. Null when there is none.
 */
export type FindTemplate = (organisationId: string, id: string, version?: number) => Promise<QuestionTemplate | null>;

/** What a list says of a template; `bytes` is about the size of the whole. */
export type TemplateSummary = Readonly<{
  id: string;
  version: number;
  name: PartlyTranslated;
  languages: readonly Language[];
  minutes: number;
  questions: number;
  bytes: number;
}>;

/** `after`: the id to go on after; null at the end. A page may hold fewer than its limit, even none, and go on. */
export type TemplatePage = Readonly<{ templates: readonly TemplateSummary[]; after: string | null }>;

/** The question templates that an organisation has made. No version is ever changed. `entry`: what the audit trail says of it. */
export type TemplateStore = Readonly<{
  find: FindTemplate;
  /** The newest version of each that can be chosen, the latest made first. */
  list: (organisationId: string, page: Readonly<{ limit: number; after: string | null }>) => Promise<TemplatePage>;
  /** Keeps version 1. */
  create: (organisationId: string, template: QuestionTemplate, entry?: AuditEntry) => Promise<'created' | 'exists'>;
  /** Keeps the version that follows the newest. `changed_meanwhile`: there is one already, or the template is removed. */
  saveVersion: (
    organisationId: string,
    template: QuestionTemplate,
    entry?: AuditEntry,
  ) => Promise<'saved' | 'changed_meanwhile'>;
  /** Puts it in the archive: checks that were made with it still find their version, and nobody can choose it any more. */
  remove: (organisationId: string, id: string, entry?: AuditEntry) => Promise<'removed' | 'not_found'>;
  /** Takes one out of the archive: its newest version can be chosen again. */
  restore: (organisationId: string, id: string, entry?: AuditEntry) => Promise<'restored' | 'not_found'>;
  /** Its newest version, when it is in the archive. */
  findRemoved: (organisationId: string, id: string) => Promise<TemplateSummary | null>;
}>;
