/** A customer who has activated this partner; null: their key does not open with the secret that there is. */
export type Activation = Readonly<{ host: string; company: string; companyUuid: string; providerKey: string | null }>;

/** `silent`: hosts that gave no list, each with what they answered, or why there was no answer. */
export type Activations = Readonly<{ activations: readonly Activation[]; silent: readonly string[] }>;

/** What the list is asked for and read with. `hosts`: those besides Teamtailor's own. */
export type ListedPartner = Readonly<{ key: string; webhookSecret: string | null; hosts: readonly string[] }>;
