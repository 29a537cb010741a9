/** Addresses whose owners have complained of a mail from this organisation: nothing more is mailed to them from it. */
export type Complaints = Readonly<{
  note: (organisationId: string, address: string, now: string) => Promise<void>;
  has: (organisationId: string, address: string) => Promise<boolean>;
  /** At the wish of whoever complained; false when none was noted. */
  lift: (organisationId: string, address: string) => Promise<boolean>;
}>;
