import { loadDrawing } from '#shared/pdf/load-drawing.ts';
import { createDrawReport, type DrawReport } from './draw-report.ts';

/** Imported when a PDF must be built. */
export const loadReportDrawing = (): DrawReport => createDrawReport(loadDrawing());
