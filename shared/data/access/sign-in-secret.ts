import { type LinkKeys, linkDigest } from './link-secrets.ts';

/**
 * The secret of a sign-in link: 22 characters. Its id is random and used once; from it whoever has the link key (the
 * sender of the mail) makes the secret again, so that the outbox item need not hold it.
 */
export const signInSecret = (linkKeys: LinkKeys, organisationId: string, signInId: string): string =>
  linkDigest(linkKeys, `v1|sign-in|${organisationId}|${signInId}`);

/** Stands for a person's address in keys. */
export const personHash = (linkKeys: LinkKeys, organisationId: string, email: string): string =>
  linkDigest(linkKeys, `v1|person|${organisationId}|${email.toLowerCase()}`);
