import { textLoader } from '../text-loader.ts';
import type { ReaderTexts } from './texts.ts';

export const loadReaderTexts = textLoader<ReaderTexts>({
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  nb: () => import('./nb.ts'),
  da: () => import('./da.ts'),
  fi: () => import('./fi.ts'),
  de: () => import('./de.ts'),
});
