import type { AuditAct, AuditKind } from '#shared/domain/audit/audit-acts.ts';
import type { AuditActorKind } from '#shared/domain/audit/audit-entry.ts';

type Day = Readonly<{ day: string }>;
type Id = Readonly<{ id: string }>;

/** Vitsord itself has its name. */
type NamedKind = Exclude<AuditActorKind, 'system'>;

/** The page that says who has done and read what. */
export type AuditTexts = Readonly<{
  title: string;
  lead: string;
  filter: Readonly<
    Record<
      | 'label'
      | 'who'
      | 'whoHint'
      | 'what'
      | 'everything'
      | 'check'
      | 'checkHint'
      | 'from'
      | 'to'
      | 'show'
      | 'all'
      | 'noSuchDay'
      | 'endsFirst'
      | 'noSuchPerson'
      | 'noSuchCheck',
      string
    >
  >;
  kinds: Readonly<Record<AuditKind, string>>;
  period: Readonly<{
    between: (of: Readonly<{ from: string; to: string }>) => string;
    since: (of: Day) => string;
    until: (of: Day) => string;
    whole: string;
  }>;
  columns: Readonly<Record<'when' | 'who' | 'what' | 'check', string>>;
  /** Behind a name. */
  roles: Readonly<Record<NamedKind, string>>;
  /** Whose name is not known, or is forgotten. */
  nameless: Readonly<Record<NamedKind, string>>;
  throughAts: string;
  /** What somebody did, without saying who. */
  acts: Readonly<Record<AuditAct, string>>;
  times: (of: Readonly<{ count: number }>) => string;
  /** A check that is deleted. */
  gone: (of: Id) => string;
  noCheck: string;
  /** Filters by what stands before it, for those who hear the page. */
  only: string;
  none: string;
  older: string;
  newest: string;
  pages: string;
  erased: string;
}>;
