import { type Session, sessionHours } from '#shared/domain/ports/session-store.ts';
import { addSeconds, hourSeconds, minuteSeconds } from '#shared/domain/time.ts';
import { epochSeconds } from '../keys.ts';
import { type LinkKeys, personHash } from './link-secrets.ts';

/** What stands for all sessions of a person matters no longer than any of them. */
const keptSeconds = sessionHours * hourSeconds + minuteSeconds;
export const personTtl = (now: string): number => epochSeconds(addSeconds(now, keptSeconds));

/** Stands for somebody with sessions in the keys of what is theirs. Those by a test key are another person's. */
export const sessionPerson = (
  linkKeys: LinkKeys,
  { organisationId, live, email }: Pick<Session, 'organisationId' | 'live' | 'email'>,
): string => personHash(linkKeys, organisationId, live ? email : `test|${email}`);
