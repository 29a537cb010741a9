import type { Contact } from '../subjects/people-of.ts';

type Owner = Readonly<{ organisationId: string; live: boolean }>;

/** The part of somebody in a check; `person` as in peopleOf. */
export type FoundPart = Readonly<{ checkId: string; person: string }>;

/** Finds where somebody has a part, by keyed hashes of their address or number: in one organisation, live or test. */
export type SubjectFinder = Readonly<{
  /** One for each key that there is. */
  hashesOf: (owner: Owner, contacts: readonly Contact[]) => readonly string[];
  /** Checks may have changed since, or be gone. */
  find: (owner: Owner, hashes: readonly string[]) => Promise<readonly FoundPart[]>;
  /** Whether these are theirs whose hashes they are; true also where the keys are gone that could tell. */
  isOf: (owner: Owner, hashes: readonly string[], contacts: readonly Contact[]) => boolean;
}>;
