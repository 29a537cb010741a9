import { sessionHours } from '#shared/domain/ports/session-store.ts';
import { addSeconds, hourSeconds, minuteSeconds } from '#shared/domain/time.ts';
import { epochSeconds } from '../keys.ts';
import type { Key, Write } from '../table.ts';

const secondsBetweenMails = 60;

/** What stands for all sessions of a person matters no longer than any of them. */
const keptSeconds = sessionHours * hourSeconds + minuteSeconds;
export const personTtl = (now: string): number => epochSeconds(addSeconds(now, keptSeconds));

/** Somebody asks for a mail, who has not asked within the last minute. */
export const askedLongAgo = (person: Key, now: string): Write => ({
  update: person,
  set: {
    text: 'SET #mailedAt = :now, #ttl = :ttl',
    names: { '#mailedAt': 'mailedAt', '#ttl': 'ttl' },
    values: { ':now': now, ':ttl': personTtl(now) },
  },
  condition: {
    text: 'attribute_not_exists(#mailedAt) OR #mailedAt <= :before',
    values: { ':before': addSeconds(now, -secondsBetweenMails) },
  },
});
