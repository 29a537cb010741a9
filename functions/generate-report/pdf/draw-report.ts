import type { ReportTexts } from '#shared/i18n/report/texts.ts';
import type { DrawDocument } from '#shared/pdf/draw-document.ts';
import type { ReportDocument } from '../describe/report-document.ts';
import { drawHead } from './draw-head.ts';
import { drawSection } from './draw-section.ts';

export type Drawing = Readonly<{ report: ReportDocument; texts: ReportTexts['pdf']; brand: string | null }>;

/** Draws the report as a tagged PDF. The same drawing makes the same bytes. */
export type DrawReport = (drawing: Drawing) => Promise<Uint8Array>;

export const createDrawReport =
  (drawDocument: DrawDocument): DrawReport =>
  ({ report, texts, brand }) => {
    const { title, organisation, language, compiledAt } = report;
    return drawDocument({ title, organisation, language, at: compiledAt, brand }, texts, (sheet, whole) => {
      drawHead(sheet, whole, report);
      for (const section of report.sections) drawSection(sheet, whole, section);
    });
  };
