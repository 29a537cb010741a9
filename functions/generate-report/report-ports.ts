import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ReportStore } from '#shared/domain/ports/report-store.ts';
import type { QuestionTemplate } from '#shared/domain/question-template.ts';
import type { LinkPorts } from '#shared/web/open-link.ts';
import type { DrawReport } from './pdf/draw-report.ts';

export type ReportPorts = LinkPorts &
  Readonly<{
    checks: Pick<CheckStore, 'loadSubmissions' | 'recordOpening'>;
    reports: ReportStore;
    templateOf: (id: string, version: number) => QuestionTemplate | null;
    /** Loads what draws the PDF, with its fonts: only when one must be built. */
    loadDrawing: () => Promise<DrawReport>;
  }>;
