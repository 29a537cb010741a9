import { textLoader } from '../../text-loader.ts';
import type { QueueTexts } from './texts.ts';

export const loadQueueTexts = textLoader<QueueTexts>({
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  nb: () => import('./nb.ts'),
  da: () => import('./da.ts'),
  fi: () => import('./fi.ts'),
  de: () => import('./de.ts'),
});
