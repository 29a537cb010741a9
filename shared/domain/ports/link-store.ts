/** What a link opens. `person` is `candidate`, a referee's id, or a report link's id. */
export const linkPurposes = ['candidate', 'referee', 'report'] as const;

export type LinkPurpose = (typeof linkPurposes)[number];

export type LinkTarget = Readonly<{
  purpose: LinkPurpose;
  organisationId: string;
  checkId: string;
  person: string;
  generation: number;
  /** The version of the key that its secret is made with; absent: the current one. */
  keyVersion?: string | undefined;
}>;

/** What is left of a link when its check is deleted: that there was one. */
export type GoneLink = Pick<LinkTarget, 'purpose' | 'organisationId' | 'checkId'>;

/** Finds what the secret of a link opens, or has opened; null when it opens nothing. */
export type LinkStore = Readonly<{ find: (secret: string) => Promise<LinkTarget | GoneLink | null> }>;

/** Makes the address of a link again, the same each time. */
export type LinkMaker = Readonly<{ urlOf: (target: LinkTarget) => string }>;
