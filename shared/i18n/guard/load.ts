import type { Ground } from '#shared/domain/guard/grounds.ts';
import { textLoader } from '../text-loader.ts';
import type { GuardTexts } from './texts.ts';

export const loadGuardTexts = textLoader<GuardTexts>({
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  nb: () => import('./nb.ts'),
  da: () => import('./da.ts'),
  fi: () => import('./fi.ts'),
  de: () => import('./de.ts'),
});

/** `health, age`, in the words of the language. */
export const groundNames = ({ grounds }: GuardTexts, of: readonly Ground[]): string =>
  of.map((ground) => grounds[ground]).join(', ');
