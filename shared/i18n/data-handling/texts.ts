/** Whose page it is reached from. */
export const dataAudiences = ['candidate', 'referee', 'reader'] as const;

export type DataAudience = (typeof dataAudiences)[number];

type ForEach = Readonly<Record<DataAudience, string>>;

/** What the page about the handling of data says. */
export type DataTexts = Readonly<{
  title: string;
  responsible: (of: Readonly<{ organisation: string; recruiter: string }>) => string;
  what: Readonly<{ heading: string; text: ForEach }>;
  why: Readonly<{ heading: string; text: string }>;
  readers: Readonly<{ heading: string; text: ForEach }>;
  kept: Readonly<{ heading: string; text: (of: Readonly<{ months: number }>) => string }>;
  /** They are kept longer than that. */
  held: Readonly<{
    title: string;
    text: (of: Readonly<{ reason: string; day: string }>) => string;
    readers: (of: Readonly<{ organisation: string }>) => string;
  }>;
  rights: Readonly<{ heading: string; text: string; authority: string }>;
  /** Above what the organisation adds in its own words. */
  more: string;
}>;
