import type { Language } from '#shared/domain/language.ts';
import type { BrandColours } from '#shared/domain/organisation/organisation.ts';
import type { MailedEntry } from '../calendar/calendar-entry.ts';

/** A part of a mail, in the order in which it is read. Plain text; whoever draws it escapes it. */
export type MailBlock =
  /** `dir` where somebody else wrote it, whose first letter says which way it runs. */
  | Readonly<{ kind: 'paragraph'; text: string; dir?: 'auto' }>
  /** The one thing to press, with its address written out. */
  | Readonly<{ kind: 'button'; label: string; url: string; writeAddress: string }>
  /** Something short to type elsewhere. */
  | Readonly<{ kind: 'code'; label: string; code: string }>
  | Readonly<{ kind: 'signature'; lines: readonly string[] }>
  /** Below the letter: `plain` above the hairline's end, `quiet` in smaller type. */
  | Readonly<{ kind: 'note'; tone: 'plain' | 'quiet'; heading: string; text: string }>
  /** Small links at the very end. */
  | Readonly<{ kind: 'links'; heading: string; links: readonly MailLink[] }>;

export type MailLink = Readonly<{ text: string; url: string }>;

/** A mail as its reader meets it; HTML and plain text are drawn from it, so that both say the same. */
export type MailContent = Readonly<{
  language: Language;
  subject: string;
  organisation: string;
  blocks: readonly MailBlock[];
  /** What the mail does in the reader's calendar. */
  calendar?: MailedEntry;
}>;

/** How the organisation looks. The logo is referred to by its content id. */
export type MailLook = Readonly<{ colours: BrandColours | null; logoId: string | null }>;

export const withoutHardSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
