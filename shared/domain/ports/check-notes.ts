/** What a recruiter writes to colleagues beside a check: on its page alone, and gone with it. */
export type CheckNote = Readonly<{ id: string; text: string; by: string; at: string }>;

export type CheckNotes = Readonly<{
  /** The newest first. */
  list: (checkId: string) => Promise<readonly CheckNote[]>;
  add: (check: Readonly<{ id: string; live: boolean; createdAt: string }>, note: CheckNote) => Promise<void>;
}>;
