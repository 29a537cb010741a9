import type { DeletionCause } from '#shared/domain/retention/tombstone.ts';

/** Said where a check was that is deleted. */
export type GoneTexts = Readonly<{
  title: string;
  lead: (of: Readonly<{ day: string }>) => string;
  /** Why, in a sentence. */
  causes: Readonly<Record<DeletionCause, string>>;
  /** Where the check is there, and the person whose link it was had all about them deleted. */
  person: Readonly<{ lead: string; left: (of: Readonly<{ organisation: string }>) => string }>;
  left: (of: Readonly<{ organisation: string }>) => string;
}>;
