import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import type { BulkAct } from '#shared/domain/ports/bulk-jobs.ts';

type Count = Readonly<{ count: number }>;
type Name = Readonly<{ name: string }>;
type Confirmation = Readonly<{
  title: (of: Count) => string;
  lead: (of: Count) => string;
  button: (of: Count) => string;
  will: string;
  done: string;
}>;

/** Filters of the overview, and what is done with many checks at once. */
export type QueueTexts = Readonly<{
  filters: Readonly<{
    label: string;
    more: string;
    project: string;
    allProjects: string;
    scope: string;
    scopes: Readonly<Record<'mine' | 'team' | 'all', string>>;
    waits: string;
    waitsFor: Readonly<Record<'anybody' | 'candidate' | 'referee' | 'me', string>>;
    status: string;
    anyStatus: string;
    statuses: Readonly<Record<CheckStatus, string>>;
    language: string;
    anyLanguage: string;
    before: string;
    beforeHint: string;
    signals: string;
    late: string;
    order: string;
    orders: Readonly<Record<'near' | 'far', string>>;
    dense: string;
    apply: string;
    clear: string;
  }>;
  order: string;
  orderFar: string;
  nothing: string;
  nothingHint: string;
  noneYet: string;
  showPart: string;
  next: string;
  lookOn: string;
  first: string;
  csv: Readonly<
    Record<'get' | 'fileName' | 'recruiter' | 'started' | 'answered' | 'expected' | 'client' | 'id', string>
  > &
    Readonly<{ more: (of: Count) => string }>;
  remindLate: string;
  mark: string;
  markOf: (of: Name) => string;
  page: (of: Count) => string;
  all: string;
  acts: Readonly<Record<BulkAct | 'label', string>>;
  noneMarked: string;
  bulk: Readonly<{
    back: string;
    candidate: string;
    happens: string;
    why: string;
    nothingTitle: string;
    notInCount: (of: Count) => string;
    tooMany: (of: Count) => string;
    nobody: string;
    gets: (of: Readonly<{ names: string; how: 'email' | 'sms' | 'both' }>) => string;
    tells: (of: Readonly<{ names: string }>) => string;
    tellsNobody: string;
    kinds: Readonly<Record<BulkAct, Confirmation>>;
    day: string;
    newName: string;
    newEmail: string;
    newNameError: string;
    newEmailError: string;
    handNote: string;
    others: (of: Count) => string;
    result: Readonly<{
      going: (of: Readonly<{ done: number; all: number }>) => string;
      goingText: string;
      go: string;
      over: (of: Readonly<{ done: number; all: number }>) => string;
      failed: string;
      needless: string;
      gone: string;
      conflict: string;
      unchanged: string;
      toList: string;
    }>;
  }>;
}>;
