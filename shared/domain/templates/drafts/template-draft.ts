import type { AuditActor } from '../../audit/audit-entry.ts';
import type { Ground } from '../../guard/grounds.ts';
import type { PartlyTranslated } from '../../language.ts';
import type { QuestionBase, QuestionOption, QuestionType, SignOff, scaleMaxima } from '../question-template.ts';

/**
 * A question as it is written: it may lack texts, and has room for what every type needs, so that whoever changes the
 * type and changes it back finds the texts again.
 */
export type DraftQuestion = Readonly<{
  id: string;
  type: QuestionType;
  required: boolean;
  competency: string;
  text: PartlyTranslated;
  help: PartlyTranslated;
  why: PartlyTranslated;
  max: (typeof scaleMaxima)[number];
  labels: Readonly<{ low: PartlyTranslated; high: PartlyTranslated }>;
  options: readonly QuestionOption[];
  showIf: QuestionBase['showIf'];
}>;

/** That a question stays as it is though the guard found something in it: which ground, and why it stays. */
export type KeptFinding = Readonly<{ question: string; ground: Ground; reason: string }>;

/** What is written of a template; `minutes` null: counted from the questions. */
export type DraftContent = Readonly<{
  name: PartlyTranslated;
  competencies: Readonly<Record<string, PartlyTranslated>>;
  minutes: number | null;
  questions: readonly DraftQuestion[];
  kept: readonly KeptFinding[];
  signOff: SignOff | null;
}>;

/** That somebody sent it, by whom and when (RFC 3339). `note`: why there is a new version. */
export type SentDraft = Readonly<{ by: AuditActor; at: string; note: string }>;

/** That it came back from whoever was to approve it. */
export type ReturnedDraft = Readonly<{ by: AuditActor; at: string; words: string }>;

/** The one draft of a template. No check can be made with it. */
export type TemplateDraft = DraftContent &
  Readonly<{
    /** Of the template. */
    id: string;
    /** The version that it goes on from; 0 when the template has none yet. */
    base: number;
    /** How often it was saved: whoever saves says which one they saw. */
    revision: number;
    editedBy: AuditActor;
    editedAt: string;
    /** Null while it is written; a draft that was sent waits for approval until it is edited again. */
    sent: SentDraft | null;
    returned: ReturnedDraft | null;
  }>;

/** What lists say of a draft. */
export type DraftSummary = Pick<TemplateDraft, 'id' | 'base' | 'name' | 'editedBy' | 'editedAt'> &
  Readonly<{ waits: boolean; questions: number }>;

/** What is told of a version beside its questions: when and by whom it was published, why, and who approved it. */
export type TemplateRelease = Readonly<{
  version: number;
  at: string;
  by: AuditActor;
  note: string | null;
  approvedBy: AuditActor | null;
  kept: readonly KeptFinding[];
}>;

/** An actor without what no item keeps of one: the same person, whichever way they came. */
export const isSameActor = (one: AuditActor, other: AuditActor): boolean =>
  one.kind === other.kind && one.id !== null && one.id === other.id;
