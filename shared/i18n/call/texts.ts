type Caller = Readonly<{ caller: string }>;
type When = Readonly<{ when: string; zone: string }>;

/** The referee's pages about a call. `caller` is a first name where it is said so. */
export type CallTexts = Readonly<{
  way: Readonly<{ title: string; text: (of: Caller) => string }>;
  heading: (of: Readonly<{ candidate: string }>) => string;
  lead: (of: Caller) => string;
  question: (of: Caller) => string;
  chooseOne: (of: Readonly<{ zone: string }>) => string;
  noTimes: string;
  noneOfThese: string;
  suggest: string;
  suggestNote: string;
  laterTimes: string;
  earlierTimes: string;
  number: string;
  numberFrom: (of: Readonly<{ name: string }>) => string;
  book: string;
  inWriting: string;
  side: Readonly<{ title: string; text: string; read: string }>;
  zone: Readonly<{ summary: string; label: string; button: string }>;
  errors: Readonly<{
    choose: string;
    number: string;
    day: string;
    time: string;
    past: string;
    tooLong: (of: Readonly<{ max: number }>) => string;
  }>;
  taken: Readonly<{ title: string; text: string }>;
  suggestion: Readonly<{
    heading: string;
    lead: (of: Caller) => string;
    givesUp: string;
    day: string;
    time: string;
    timeHint: (of: Readonly<{ zone: string }>) => string;
    note: string;
    noteHint: string;
    send: string;
    back: string;
  }>;
  booked: Readonly<{
    heading: string;
    lead: (of: Caller & When & Readonly<{ phone: string }>) => string;
    /** The number that the call comes from. */
    from: (of: Caller & Readonly<{ phone: string }>) => string;
    next: string;
    file: string;
    fileNote: string;
    move: string;
    moveNote: string;
    cancel: string;
    cancelNote: string;
    writing: string;
    writingNote: string;
  }>;
  move: Readonly<{ heading: string; button: string; keep: string }>;
  proposed: Readonly<{
    heading: string;
    lead: (of: Caller & When) => string;
    change: string;
    changeNote: string;
    withdraw: string;
    writingNote: string;
  }>;
  cancel: Readonly<{ heading: string; text: (of: Caller & When) => string; button: string; keep: string }>;
  tooManyChanges: Readonly<{ heading: string; text: (of: Readonly<{ recruiter: string }>) => string }>;
  confirm: Readonly<{
    heading: (of: Caller) => string;
    lead: string;
    by: (of: Readonly<{ day: string }>) => string;
    notes: string;
    notesHint: string;
    missing: string;
    button: string;
    changed: Readonly<{ title: string; text: string }>;
  }>;
}>;
