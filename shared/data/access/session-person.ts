import type { Session } from '#shared/domain/ports/session-store.ts';
import { type LinkKeys, personHash } from './link-secrets.ts';

/** Stands for somebody with sessions in the keys of what is theirs. Those by a test key are another person's. */
export const sessionPerson = (
  linkKeys: LinkKeys,
  { organisationId, live, email }: Pick<Session, 'organisationId' | 'live' | 'email'>,
): string => personHash(linkKeys, organisationId, live ? email : `test|${email}`);
