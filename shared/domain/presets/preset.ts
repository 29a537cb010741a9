import type { CheckDefaults } from '../organisation/organisation.ts';

/** Named settings, for an ATS that has none of its own. What they leave out is the organisation's. */
export type Preset = Readonly<{
  id: string;
  name: string;
  version: number;
  settings: Partial<CheckDefaults>;
  /** Null for those that exist from the start. */
  createdAt: string | null;
  updatedAt: string | null;
}>;

/** A preset as it is kept. One that exists from the start is kept once it is changed or removed. */
export type KeptPreset = Preset & Readonly<{ removed: boolean }>;
