/** A message that could not be sent. Ids and codes only. */
export type DeadLetter = Readonly<{
  checkId: string;
  messageId: string;
  organisationId: string;
  reason: string | null;
  diedAt: string;
}>;

export type DeadLetters = Readonly<{
  /** Those that died first, at most `limit`. */
  list: (limit: number) => Promise<readonly DeadLetter[]>;
  /** Sends it again as if for the first time; false when it is no longer dead. */
  replay: (letter: Pick<DeadLetter, 'checkId' | 'messageId'>, now: string) => Promise<boolean>;
}>;
