import type { DeletionCause, DeletionCounts } from '#shared/domain/retention/tombstone.ts';
import type { PdfTexts } from '#shared/pdf/words.ts';

type Check = Readonly<{ id: string }>;
type Day = Readonly<{ day: string }>;

/** The certificate of one deletion, or of all of a period. */
export type CertificateTexts = Readonly<{
  title: string;
  issued: (of: Day) => string;
  nobody: string;
  deleted: string;
  backupsForget: (of: Day) => string;
  backupsForgot: (of: Day) => string;
  what: Readonly<{
    heading: string;
    concerns: string;
    check: (of: Check) => string;
    checks: (of: Readonly<{ count: number }>) => string;
    period: string;
    cause: string;
    done: string;
  }>;
  amount: Readonly<{
    heading: string;
    kind: string;
    number: string;
    candidates: string;
    kinds: Readonly<Record<keyof DeletionCounts, string>>;
  }>;
  each: string;
  left: Readonly<{ heading: string; record: (of: Day) => string; audit: string; complaints: string }>;
  outside: Readonly<{ heading: string; items: readonly string[] }>;
  by: Readonly<{ heading: string; text: (of: Readonly<{ organisation: string }>) => string }>;
  download: string;
  /** Without its ending, in letters that every system takes. */
  fileName: string;
  pdf: PdfTexts;
}>;

/** The page that says what was deleted, and its certificates. */
export type DeletionTexts = Readonly<{
  title: string;
  lead: string;
  filter: Readonly<Record<'label' | 'from' | 'to' | 'cause' | 'anyCause' | 'show' | 'noSuchDay' | 'endsFirst', string>>;
  causes: Readonly<Record<DeletionCause, string>>;
  period: Readonly<{
    between: (of: Readonly<{ from: string; to: string }>) => string;
    since: (of: Day) => string;
    until: (of: Day) => string;
    whole: string;
  }>;
  columns: Readonly<Record<'when' | 'what' | 'why' | 'amount' | 'backups' | 'certificate', string>>;
  check: (of: Check) => string;
  amount: (of: Readonly<{ answers: number; reports: number; events: number }>) => string;
  forgotten: (of: Day) => string;
  open: string;
  openOf: (of: Check) => string;
  none: string;
  /** Those who were erased at their own wish. */
  persons: Readonly<{
    heading: string;
    what: (of: Readonly<{ count: number }>) => string;
    why: (of: Readonly<{ days: number }>) => string;
    open: string;
    openOf: (of: Day) => string;
    column: string;
  }>;
  older: string;
  newest: string;
  pages: string;
  forPeriod: string;
  tooMany: (of: Readonly<{ most: number }>) => string;
  certificate: CertificateTexts;
}>;
