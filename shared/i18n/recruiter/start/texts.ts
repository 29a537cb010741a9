import type { Channel } from '#shared/domain/check/channel.ts';
import type { Language } from '#shared/domain/language.ts';

type Count = Readonly<{ count: number }>;
type Row = Readonly<{ row: number }>;
type Other = Readonly<{ row: number; name: string }>;
type Days = Readonly<{ days: number }>;

/** What can be wrong with a cell, as it is said at it. */
export type CellFaultTexts = Readonly<
  Record<
    | 'name_missing'
    | 'name_no_letter'
    | 'name_is_link'
    | 'name_too_long'
    | 'formula'
    | 'email_missing'
    | 'email_bad'
    | 'email_several'
    | 'email_not_ascii'
    | 'reach_missing'
    | 'phone_missing'
    | 'phone_bad'
    | 'phone_mangled'
    | 'phone_landline'
    | 'phone_country'
    | 'language_unknown'
    | 'id_too_long'
    | 'too_wide',
    string
  > & { same_address: (of: Other) => string }
>;

type FileFaultTexts = Readonly<
  Record<
    'workbook' | 'not_text' | 'too_large' | 'empty' | 'open_quote' | 'too_many_rows' | 'no_name' | 'no_address',
    string
  >
>;

/** The pages on which a recruiter starts checks, and follows a project. */
export type StartTexts = Readonly<{
  title: string;
  project: Readonly<{
    title: string;
    choose: string;
    fresh: string;
    latest: (of: Readonly<{ title: string; day: string }>) => string;
    use: string;
    name: string;
    nameError: string;
    nameTooLong: string;
    client: string;
    clientNote: string;
    clientTooLong: string;
  }>;
  people: Readonly<{
    title: string;
    waysLabel: string;
    ways: Readonly<Record<'form' | 'paste' | 'file', string>>;
    person: (of: Count) => string;
    add: string;
    paste: string;
    pasteHint: string;
    file: string;
    fileHint: string;
    fileMissing: string;
    count: (of: Readonly<{ all: number; right: number }>) => string;
    look: (of: Readonly<{ names: string }>) => string;
    reread: string;
    right: (of: Count) => string;
    skipped: (of: Readonly<{ titles: string }>) => string;
    again: string;
    tableLabel: string;
    rowAndName: string;
    row: (of: Row) => string;
    rightRow: string;
    moreFaults: (of: Count) => string;
  }>;
  columns: Readonly<Record<'name' | 'firstName' | 'lastName' | 'email' | 'phone' | 'language' | 'externalId', string>>;
  settings: Readonly<{
    title: string;
    own: string;
    ofProject: (of: Readonly<{ title: string }>) => string;
    change: string;
    language: string;
    languageNote: string;
    candidates: string;
    referees: string;
    template: string;
    relation: string;
    toCandidates: (of: Days & Readonly<{ channel: Channel; language: Language }>) => string;
    toReferees: (of: Days & Readonly<{ channel: Channel; referees: number }>) => string;
    asked: string;
    notAsked: string;
    hidden: string;
    shown: string;
    projectTitle: string;
    wrong: string;
  }>;
  look: (of: Readonly<{ count: number | null }>) => string;
  lookNote: string;
  faults: CellFaultTexts;
  files: FileFaultTexts;
  /** A fault with its place: `Row 3, E-mail: …`. */
  at: (of: Row & Readonly<{ column: string; message: string }>) => string;
  atRow: (of: Row & Readonly<{ message: string }>) => string;
  faultCount: (of: Count) => string;
  review: Readonly<{
    title: (of: Count) => string;
    lead: (of: Count) => string;
    quiet: string;
    back: string;
    send: (of: Count) => string;
    people: string;
    columns: Readonly<Record<'candidate' | 'sent', string>>;
    sends: Readonly<Record<'email' | 'sms' | 'both' | 'none', string>>;
    all: (of: Count) => string;
    already: Readonly<{ title: (of: Count) => string; text: string; tick: (of: Readonly<{ name: string }>) => string }>;
    nobody: string;
    again: Readonly<{
      title: string;
      text: (of: Count & Readonly<{ when: string }>) => string;
      tick: string;
      needed: string;
    }>;
  }>;
  going: Readonly<{
    title: (of: Readonly<{ done: number; all: number }>) => string;
    text: string;
    go: string;
  }>;
  page: Readonly<{
    client: (of: Readonly<{ client: string }>) => string;
    started: (of: Count) => string;
    more: string;
    checks: string;
    links: string;
    linksNote: string;
    noLinks: string;
    linkColumns: Readonly<Record<'candidate' | 'link' | 'until' | 'read', string>>;
    readings: (of: Count) => string;
    first: string;
    settings: string;
    settingsNote: string;
    save: string;
    saved: string;
    back: string;
    older: string;
    newest: string;
  }>;
}>;
