type Named = Readonly<{ organisation: string }>;

/** A page that stands in for the one that was asked for. */
export type PlainPage = Readonly<{ title: string; text: string }>;

/** A report link whose time is over. */
export type ExpiredTexts = Readonly<{
  title: string;
  lead: (of: Readonly<{ day: string }>) => string;
  text: string;
  recruiterHint: (of: Named) => string;
  foot: string;
}>;

/** What every page says: its frame, its form controls, its errors. */
export type CommonTexts = Readonly<{
  skip: string;
  language: string;
  /** Before an error, spoken and in the page's title. */
  error: string;
  errorCount: (of: Readonly<{ count: number }>) => string;
  optional: string;
  choose: string;
  month: string;
  year: string;
  change: string;
  goBack: string;
  /** After a sentence that says when data are deleted. */
  keptLonger: string;
  mail: string;
  phone: string;
  recruiter: string;
  responsible: (of: Named) => string;
  responsibleForYours: (of: Named) => string;
  handling: string;
  handlingOfYours: string;
  /** Leads to what is kept of the reader. */
  ownData: string;
  saved: (of: Readonly<{ clock: string }>) => string;
  savedMeanwhile: (of: Readonly<{ clock: string }>) => string;
  cannotJudge: string;
  expired: ExpiredTexts;
  pages: Readonly<{
    /** The link is unknown or damaged. */
    unknownLink: PlainPage;
    /** The link works, but this address under it does not exist. */
    notFound: PlainPage;
    /** There is such a page, but not for what the browser sent. */
    otherMethod: PlainPage;
    editedMeanwhile: PlainPage;
    tooLarge: PlainPage;
    tooMany: Readonly<{ title: string; text: (of: Readonly<{ minutes: number }>) => string }>;
    failed: Readonly<{ title: string; text: string; number: (of: Readonly<{ id: string }>) => string }>;
  }>;
}>;
