/** How many SMS an organisation may still send on a day of its zone. */
export type SmsAllowance = Readonly<{
  /** Takes one; false when the day's are used up. `day` as `2026-11-23`. */
  take: (organisationId: string, day: string, cap: number) => Promise<boolean>;
}>;
