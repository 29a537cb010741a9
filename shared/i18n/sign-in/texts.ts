import type { PlainPage } from '../common/texts.ts';

/** What stands where the code of a sign-in mail is typed, and where its link does not open. */
export type CodeTexts = Readonly<{
  label: string;
  hint: string;
  button: string;
  incomplete: string;
  wrong: (of: Readonly<{ tries: number }>) => string;
  over: PlainPage;
  /** The link was opened in another browser than the one that asked for it. */
  elsewhere: PlainPage;
}>;
