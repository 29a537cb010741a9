import type { PartnerApp } from '../connections/partner-app.ts';
import type { TeamtailorApp } from '../connections/teamtailor-app.ts';

export type TeamtailorAppStore = Readonly<{
  /** Null before anybody has given the partner's key. */
  load: () => Promise<TeamtailorApp | null>;
  /** As of `PartnerAppStore`. */
  save: (app: TeamtailorApp) => Promise<'saved' | 'edited_meanwhile'>;
}>;

export type PartnerAppStore = Readonly<{
  /** Null before the first organisation is connected. */
  load: () => Promise<PartnerApp | null>;
  /** Keeps a new app (version 0), or a change of what was loaded with this version, one version on. */
  save: (app: PartnerApp) => Promise<'saved' | 'edited_meanwhile'>;
}>;
