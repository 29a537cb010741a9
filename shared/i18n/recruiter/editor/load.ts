import { textLoader } from '../../text-loader.ts';
import type { EditorTexts } from './texts.ts';

export const loadEditorTexts = textLoader<EditorTexts>({
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  nb: () => import('./nb.ts'),
  da: () => import('./da.ts'),
  fi: () => import('./fi.ts'),
  de: () => import('./de.ts'),
});
