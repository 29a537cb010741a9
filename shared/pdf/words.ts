import type { Language } from '#shared/domain/language.ts';

/**
 * Words as they are shown; `lang` where they are in another language than the document, `dir` where somebody wrote them,
 * whose first letter says which way they run.
 */
export type Words = Readonly<{ text: string; lang: Language | null; dir?: 'auto' }>;

export type Line = Words & Readonly<{ tone: 'plain' | 'quiet' | 'differs' }>;

/** What a PDF says by itself, whatever it is about. */
export type PdfTexts = Readonly<{
  page: (page: number, pages: number) => string;
  /** Stands where letters of a script are left out that the font does not hold. */
  leftOut: string;
  leftOutNote: string;
}>;
