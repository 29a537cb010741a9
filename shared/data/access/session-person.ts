import { type Session, sessionHours } from '#shared/domain/ports/session-store.ts';
import { addSeconds, hourSeconds, minuteSeconds } from '#shared/domain/time.ts';
import { epochSeconds } from '../keys.ts';
import { type LinkKeys, personHash } from './link-secrets.ts';

/** An item about all of a person's sessions is kept as long as the longest of them. */
const keptSeconds = sessionHours * hourSeconds + minuteSeconds;
export const personTtl = (now: string): number => epochSeconds(addSeconds(now, keptSeconds));

/** Pseudonym of a person with sessions, for use in keys. Sessions made by a test key get another one. */
export const sessionPerson = (
  linkKeys: LinkKeys,
  { organisationId, live, email }: Pick<Session, 'organisationId' | 'live' | 'email'>,
): string => personHash(linkKeys, organisationId, live ? email : `test|${email}`);
