import { createDrawDocument, type DrawDocument } from './draw-document.ts';
import regular from './fonts/noto-sans-400.ttf';
import bold from './fonts/noto-sans-700.ttf';

/** Imported when a PDF must be built: it brings pdfkit and the fonts. */
export const loadDrawing = (): DrawDocument => createDrawDocument({ regular, bold });
