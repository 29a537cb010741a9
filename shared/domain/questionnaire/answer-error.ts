/** What must be mended before an answer is taken in. `excess`: characters too many. */
export type AnswerError =
  | Readonly<{ code: 'write' | 'choose' | 'choose_for_comment' }>
  | Readonly<{ code: 'too_long'; max: number; excess: number }>
  | Readonly<{ code: DateError }>;

/** `*_month`, `*_year`: missing or not a month or year. `*_future`: later than now. `order`: it ended before it began. */
export type DateError = 'from_month' | 'from_year' | 'from_future' | 'to_month' | 'to_year' | 'to_future' | 'order';
