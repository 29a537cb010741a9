import type { PartnerApp } from '../connections/partner-app.ts';

export type PartnerAppStore = Readonly<{
  /** Null before the first organisation is connected. */
  load: () => Promise<PartnerApp | null>;
  /** Keeps a new app (version 0), or a change of what was loaded with this version, one version on. */
  save: (app: PartnerApp) => Promise<'saved' | 'edited_meanwhile'>;
}>;
