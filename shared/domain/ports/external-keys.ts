import type { ConnectionKind } from '../check/check-source.ts';

/** Which check an ATS's own key stands for. */
export type ExternalKey = Readonly<{ checkId: string; startedAt: string }>;

export type ExternalKeys = Readonly<{
  /**
   * Gives the key to this check for good, unless another has it; says who has it. A repeat, also one after a crash,
   * gets the check and the time of the first try.
   */
  claim: (
    organisationId: string,
    source: ConnectionKind,
    key: string,
    wanted: ExternalKey,
  ) => Promise<ExternalKey & Readonly<{ isNew: boolean }>>;
  /** Null when no check has it. */
  find: (organisationId: string, source: ConnectionKind, key: string) => Promise<ExternalKey | null>;
}>;
