import type { Check } from '#shared/domain/check/check.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ReaderProofs } from '#shared/domain/ports/proof-store.ts';
import type { ReaderNotes } from '#shared/domain/ports/reader-notes.ts';
import type { ReportStore } from '#shared/domain/ports/report-store.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { LinkPorts } from '#shared/web/links/open-link.ts';
import type { DrawReport } from './pdf/draw-report.ts';

export type ReportPorts = LinkPorts &
  Readonly<{
    checks: Pick<CheckStore, 'loadSubmissions' | 'recordOpening' | 'recordFetch'>;
    /** What only some requests need is loaded when they do. */
    loadReports: () => Promise<ReportStore>;
    /** Where the browser is led to for the PDF. */
    reportOrigin: string;
    /** A report of this check is about to be stored: it is deleted in its time. */
    noteReport: (check: Check, now: string) => Promise<void>;
    /** What only links that ask for a code need. */
    loadReaders: () => Promise<Readonly<{ proofs: ReaderProofs; notes: ReaderNotes }>>;
    findTemplate: FindTemplate;
    loadDrawing: () => Promise<DrawReport>;
  }>;
