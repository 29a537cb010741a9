import regular from '../fonts/noto-sans-400.ttf';
import bold from '../fonts/noto-sans-700.ttf';
import { createDrawReport, type DrawReport } from './draw-report.ts';

/** Imported when a PDF must be built: it brings pdfkit and the fonts. */
export const loadDrawing = (): DrawReport => createDrawReport({ regular, bold });
