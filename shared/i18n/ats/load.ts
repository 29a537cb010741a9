import { textLoader } from '../text-loader.ts';
import type { AtsTexts } from './texts.ts';

export const loadAtsTexts = textLoader<AtsTexts>({
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  nb: () => import('./nb.ts'),
  da: () => import('./da.ts'),
  fi: () => import('./fi.ts'),
  de: () => import('./de.ts'),
});
