/** Where Talentech prescribes that an administrator comes back after the consent. */
export const talentechCallback = 'https://evaluation.talentech.io/Customers/OAuth/Callback';

export const tokenModes = ['refresh', 'fixed'] as const;

/** What we show Talentech before we may post results; told by Talentech at onboarding. The secret is sealed. */
export type ResultsAccess = Readonly<{ baseUrl: string; tokenUrl: string; clientId: string; sealedSecret: string }>;

/**
 * This deployment as Talentech knows it: one app, by which any number of organisations are connected. Talentech shows
 * `clientId` and its secret to us, whose hash is kept.
 */
export type PartnerApp = Readonly<{
  version: number;
  clientId: string;
  clientSecretHash: string;
  redirectUris: readonly string[];
  /** What an exchanged code gives: a token that is refreshed, or one that stays. As the app is registered at Talentech. */
  tokens: (typeof tokenModes)[number];
  /** Null until Talentech has told it: results wait. */
  results: ResultsAccess | null;
}>;

/** Whose secret the app's is, where it is sealed. */
export const partnerAppOwner = { organisationId: '-', id: 'talentech' } as const;
