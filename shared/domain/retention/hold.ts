export const holdReasons = ['claim', 'archive', 'request'] as const;

export type HoldReason = (typeof holdReasons)[number];

/** Why a check is kept longer than was told: a legal claim, an archive duty, or the wish of one of its people. */
export type Hold = Readonly<{
  reason: HoldReason;
  /** RFC 3339. */
  until: string;
  note: string | null;
  setAt: string;
}>;
