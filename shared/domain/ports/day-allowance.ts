/** What an organisation may send so many of in a day: SMS, and mails that ask somebody for something. */
export type Rationed = 'sms' | 'mail';

/** How much an organisation may still send on a day of its zone. */
export type DayAllowance = Readonly<{
  /** Takes one; false when the day's are used up. `day` as `2026-11-23`. */
  take: (organisationId: string, what: Rationed, day: string, cap: number) => Promise<boolean>;
  /** One that was taken and did not go. */
  giveBack: (organisationId: string, what: Rationed, day: string) => Promise<void>;
}>;
