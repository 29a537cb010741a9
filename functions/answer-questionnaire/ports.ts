import type { DecisionContext } from '#shared/domain/decisions/decision.ts';
import type { CallBook } from '#shared/domain/ports/call-book.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { MarkMaker } from '#shared/domain/ports/mark-maker.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { LinkPorts } from '#shared/web/links/open-link.ts';
import type { OwnDataPorts } from '#shared/web/own-data/own-visit.ts';

/** A call as the file for the referee's own calendar holds it. */
export type OwnEntry = Readonly<{
  refereeId: string;
  sequence: number;
  changedAt: string;
  start: string;
  minutes: number;
  summary: string;
  description: string;
  organiser: Readonly<{ name: string; email: string }>;
}>;

/** Ports of the referee's pages. */
export type AnswerPorts = LinkPorts &
  Readonly<{
    checks: Pick<CheckStore, 'load' | 'findGone' | 'change' | 'loadDraft' | 'loadSubmission' | 'loadSubmissions'>;
    findTemplate: FindTemplate;
    newId: DecisionContext['newId'];
    /** Knows when the callers are busy. */
    calls: CallBook;
    /** The writer of calendar files is loaded on demand: few referees fetch one. */
    /** Loaded by whoever begins or sends. */
    loadMarkMaker: () => Promise<MarkMaker>;
    writeCalendar: (entry: OwnEntry) => Promise<string>;
    /** Rarely used code is loaded on demand. */
    openOwnData: () => Promise<OwnDataPorts>;
  }>;
