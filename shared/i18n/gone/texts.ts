import type { DeletionCause } from '#shared/domain/retention/tombstone.ts';

/** Said where a check was that is deleted. */
export type GoneTexts = Readonly<{
  title: string;
  lead: (of: Readonly<{ day: string }>) => string;
  /** Why, in a sentence. */
  causes: Readonly<Record<DeletionCause, string>>;
  left: (of: Readonly<{ organisation: string }>) => string;
}>;
