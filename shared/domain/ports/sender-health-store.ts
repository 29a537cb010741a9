/** How the domains that mail is sent from stood when they were looked at last. */
export type SenderHealth = Readonly<{
  /** RFC 3339. */
  checkedAt: string;
  /** Whether mail may be sent from it, by domain; the fallback first. */
  domains: readonly Readonly<{ name: string; verified: boolean }>[];
}>;

export type SenderHealthStore = Readonly<{
  /** Null when they were never looked at. */
  load: () => Promise<SenderHealth | null>;
  save: (health: SenderHealth) => Promise<void>;
}>;
