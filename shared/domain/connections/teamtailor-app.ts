/** This deployment as Teamtailor knows it: one partner, whose key tells results of all organisations. Secrets are sealed. */
export type TeamtailorApp = Readonly<{
  version: number;
  sealedPartnerKey: string;
  /** By which its webhooks are signed, and its list of activations is encrypted; null: neither is read. */
  sealedWebhookSecret: string | null;
  /** Hosts that the key is shown to, besides Teamtailor's own. */
  hosts: readonly string[];
}>;

/** Whose secrets they are, where they are sealed. */
export const teamtailorAppOwner = { organisationId: '-', id: 'teamtailor' } as const;
