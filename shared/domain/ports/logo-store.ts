import type { Picture } from '../organisation/logo.ts';

/** `isNamed`: it is the very one that the address names. An address may be a little older than the picture. */
export type FoundLogo = Readonly<{ picture: Picture; isNamed: boolean }>;

export type LogoStore = Readonly<{
  /** The picture of an organisation's `branding.logo`; null when there is none. */
  load: (address: string) => Promise<FoundLogo | null>;
  /** The same for whoever asks, as it stood at some time of the last seconds. */
  loadRecent: (address: string) => Promise<FoundLogo | null>;
}>;
