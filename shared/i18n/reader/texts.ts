type Until = Readonly<{ until: string }>;
type Sender = Readonly<{ recruiter: string; organisation: string }>;
type Said = Readonly<{ title: string; text: string }>;

/** The pages on which the reader of a report shows whose address they have, before they know whose report it is. */
export type ReaderTexts = Readonly<{
  title: string;
  lead: (of: Sender) => string;
  email: string;
  emailHint: string;
  emailError: string;
  /** Of a link for one address. `to`: the address as far as it is shown. */
  goesTo: (of: Readonly<{ to: string }>) => string;
  send: string;
  hasCode: string;
  noted: string;
  why: Said;
  questions: string;
  code: Readonly<{
    title: string;
    lead: (of: Until) => string;
    typed: (of: Readonly<{ email: string }>) => string;
    incomplete: string;
    open: string;
    again: string;
    change: string;
    none: string;
    help: (of: Sender) => readonly string[];
  }>;
  tooSoon: Said;
  over: Said;
  stopped: Readonly<{ title: string; text: (of: Until) => string }>;
  back: string;
}>;
