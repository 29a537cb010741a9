import { deferDeadline, isRequest } from '#shared/domain/decisions/defer-deadline.ts';
import { noteUndeliverable } from '#shared/domain/decisions/note-undeliverable.ts';
import type { NewId } from '#shared/domain/ids.ts';
import { isAddressFault } from '#shared/domain/messages/arrival.ts';
import { isToAPerson } from '#shared/domain/messages/is-settled.ts';
import { isAboutCheck, type Message, type NewMessage, type OutboxMessage } from '#shared/domain/messages/message.ts';
import { loadOtherWays } from '#shared/domain/organisation/load-other-ways.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';
import type { SendingPause } from '#shared/domain/ports/sending-pauses.ts';
import { addSeconds, startOfNextDay } from '#shared/domain/time.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import type { DayCap } from './day-cap.ts';
import { nextTry, setUpLookSeconds } from './retry-times.ts';
import type { ReadyMessage } from './schema.ts';

export type SettlePorts = Readonly<{
  outbox: Outbox;
  checks: Pick<CheckStore, 'change' | 'refresh'>;
  organisations: Pick<OrganisationStore, 'load'>;
  clock: () => string;
  newId: NewId;
}>;

type SentBy = Readonly<{ providerId: string; next: readonly NewMessage[] }>;

async function noteSent(ports: SettlePorts, message: OutboxMessage, sent: SentBy): Promise<void> {
  const kept = await ports.outbox.markSent(message, { ...sent, now: ports.clock() });
  countMetric('MessagesSent');
  log(kept ? 'message_sent' : 'message_claim_lost', idsOf(message));
}

/** `next`: the message that follows it, written in the same transaction as the mark. */
export async function markSent(ports: SettlePorts, message: OutboxMessage, sent: SentBy): Promise<void> {
  await noteSent(ports, message, sent);
  // Of a mail more is heard in a moment; of most SMS nothing.
  if (message.medium === 'sms') await relist(ports, message);
}

/** Lists tell what became of it. */
async function relist({ checks }: SettlePorts, message: OutboxMessage): Promise<void> {
  if (isAboutCheck(message) && isToAPerson(message)) await checks.refresh(message.checkId, 'api');
}

/** A test key's check does everything but send. */
export async function markHeldBack(ports: SettlePorts, message: OutboxMessage): Promise<void> {
  await noteSent(ports, message, { providerId: 'test', next: [] });
  await ports.outbox.recordFate(message.checkId, message.id, 'suppressed');
  await relist(ports, message);
}

/** Sets the time of the next try; after days of trying the message is dead. */
export async function postpone(
  ports: SettlePorts,
  message: OutboxMessage,
  reason: 'rate_limited' | 'quota_reached' | 'unavailable',
): Promise<void> {
  const dueAt = nextTry(reason, message, ports.clock());
  if (dueAt === null) return endMessage(ports, message, 'dead', reason);
  const kept = await ports.outbox.postpone(message, dueAt);
  countMetric('MessagesPostponed');
  log(kept ? 'message_postponed' : 'message_claim_lost', { ...idsOf(message), reason });
}

/** The message waits for its hour or day; the days to answer begin when it goes. */
export async function putOff(
  ports: SettlePorts,
  message: Message,
  until: string,
  reason: 'out_of_hours' | DayCap,
): Promise<void> {
  await keepDays(ports, message, until);
  const kept = await ports.outbox.postpone(message, until);
  log(kept ? 'message_postponed' : 'message_claim_lost', { ...idsOf(message), reason });
}

/**
 * It goes when an operator has made ready what it needs, however long that takes; whose check is over by then is dropped.
 * Deadlines follow a day at a time, so that a check which waits does not change with every try.
 */
export async function waitForSetUp(ports: SettlePorts, message: OutboxMessage, reason: string): Promise<void> {
  const now = ports.clock();
  if (isAboutCheck(message)) await keepDays(ports, message, startOfNextDay(now));
  const kept = await ports.outbox.postpone(message, addSeconds(now, setUpLookSeconds), now);
  countMetric('MessagesNotSetUp');
  log(kept ? 'message_postponed' : 'message_claim_lost', { ...idsOf(message), reason });
}

/** A request that goes later leaves as many days to answer. */
async function keepDays(ports: SettlePorts, message: Message, until: string): Promise<void> {
  if (!isRequest(message)) return;
  await ports.checks.change(message.checkId, (file) => deferDeadline(file, message, until, { now: ports.clock() }));
}

/** Sending is paused: it waits, and its patience with it. `claim`: where it is claimed already. */
export async function leave(
  ports: SettlePorts,
  ready: ReadyMessage,
  pause: SendingPause,
  claim: string | null = null,
): Promise<void> {
  const left = await ports.outbox.leave({ ...ready, claim }, pause.organisationId);
  log(left ? 'message_postponed' : 'message_held_elsewhere', { ...idsOf(ready), reason: 'sending_paused' });
}

export async function endMessage(
  ports: SettlePorts,
  message: OutboxMessage,
  state: 'obsolete' | 'dead',
  reason: string,
): Promise<void> {
  const kept = await ports.outbox.end(message, state, reason, ports.clock());
  countMetric(state === 'dead' ? 'MessagesDead' : 'MessagesObsolete');
  log(kept ? `message_${state}` : 'message_claim_lost', { ...idsOf(message), reason });
  if (state === 'obsolete') await relist(ports, message);
}

/** What nobody misses when its reader wants no mail: what goes by itself, and notices. */
const isAskedFor = ({ plan, kind }: OutboxMessage): boolean => plan === undefined && !kind.startsWith('recruiter-');

/** Where the address is at fault, whoever it is of may be out of reach. */
export async function endAsRejected(ports: SettlePorts, message: OutboxMessage, reason: string): Promise<void> {
  if (reason === 'complained' && !isAskedFor(message)) return endMessage(ports, message, 'obsolete', reason);
  await endMessage(ports, message, 'dead', reason);
  if (!isAboutCheck(message) || !isAddressFault(reason)) return;
  const context = { now: ports.clock(), newId: ports.newId };
  const ways = await loadOtherWays(await ports.organisations.load(message.organisationId));
  await ports.checks.change(message.checkId, (file) => noteUndeliverable(file, message.recipient, context, ways));
}

export const idsOf = ({ organisationId, checkId, id }: Pick<OutboxMessage, 'organisationId' | 'checkId' | 'id'>) => ({
  organisationId,
  checkId,
  messageId: id,
});
