type Until = Readonly<{ until: string | null }>;

/** Pages on which a referee chooses another day, or no reminders. `until`: the last day to answer, null when there is none. */
export type ReminderTexts = Readonly<{
  /** The way there from the other pages; `chosen` once a day has been chosen. */
  way: Readonly<{ title: string; text: string; chosen: (of: Readonly<{ day: string }>) => string }>;
  later: Readonly<{
    heading: (of: Readonly<{ candidate: string }>) => string;
    lead: (of: Until) => string;
    which: string;
    tomorrow: (of: Readonly<{ day: string }>) => string;
    otherDay: string;
    date: string;
    dateHint: string;
    button: string;
    saved: (of: Readonly<{ day: string }>) => string;
    /** What is to be done, where nothing was chosen. */
    missing: string;
    wrongDay: (of: Until) => string;
    back: string;
  }>;
  stop: Readonly<{
    heading: string;
    text: (of: Until & Readonly<{ candidate: string }>) => string;
    button: string;
    keep: string;
    done: Readonly<{ title: string; text: (of: Until) => string; again: string }>;
  }>;
}>;
