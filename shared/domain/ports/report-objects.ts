/** Stored reports, to be deleted with every version of them. Rejects when the store cannot be reached or refuses. */
export type ReportObjects = Readonly<{
  /** How many versions there are of those of this check. */
  count: (organisationId: string, checkId: string) => Promise<number>;
  /** Deletes those versions that are older; the time of the oldest that is left, null when none is. RFC 3339. */
  removeBefore: (organisationId: string, checkId: string, before: string) => Promise<string | null>;
}>;
