import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ReportStore } from '#shared/domain/ports/report-store.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { LinkPorts } from '#shared/web/links/open-link.ts';
import type { DrawReport } from './pdf/draw-report.ts';

export type ReportPorts = LinkPorts &
  Readonly<{
    checks: Pick<CheckStore, 'loadSubmissions' | 'recordOpening'>;
    /** What only some requests need is loaded when they do. */
    loadReports: () => Promise<ReportStore>;
    findTemplate: FindTemplate;
    loadDrawing: () => Promise<DrawReport>;
  }>;
