/** What must be mended before an answer is taken in. `excess`: characters too many. */
export type AnswerError =
  | Readonly<{ code: 'write' | 'choose' | 'choose_for_comment' }>
  | TextTooLong
  | Readonly<{ code: DateError }>;

export type TextTooLong = Readonly<{ code: 'too_long'; max: number; excess: number }>;

/** Of a text that must say something. */
export type TextError = Readonly<{ code: 'write' }> | TextTooLong;

/** `*_month`, `*_year`: missing or not a month or year. `*_future`: later than now. `order`: it ended before it began. */
export type DateError = 'from_month' | 'from_year' | 'from_future' | 'to_month' | 'to_year' | 'to_future' | 'order';
