import { isAddressFault, noteUndeliverable } from '#shared/domain/decisions/note-undeliverable.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { NewMessage, OutboxMessage } from '#shared/domain/messages/message.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import { nextTry } from './retry-times.ts';

export type SettleDeps = Readonly<{
  outbox: Outbox;
  checks: Pick<CheckStore, 'change'>;
  now: () => string;
  newId: NewId;
}>;

/** `next`: what is to follow it, written with the mark, so that neither is without the other. */
export async function markSent(
  deps: SettleDeps,
  message: OutboxMessage,
  providerId: string,
  next: readonly NewMessage[] = [],
): Promise<void> {
  const kept = await deps.outbox.markSent(message, { providerId, now: deps.now(), next });
  countMetric('MessagesSent');
  log(kept ? 'message_sent' : 'message_claim_lost', idsOf(message));
}

/** A test key's check does everything but send. */
export async function markHeldBack(deps: SettleDeps, message: OutboxMessage): Promise<void> {
  await markSent(deps, message, 'test');
  await deps.outbox.recordFate(message.checkId, message.id, 'suppressed');
}

/** Gives it a due time; after days of trying it is dead. */
export async function postpone(
  deps: SettleDeps,
  message: OutboxMessage,
  reason: 'rate_limited' | 'quota_reached' | 'unavailable',
): Promise<void> {
  const dueAt = nextTry(reason, message, deps.now());
  if (dueAt === null) return endMessage(deps, message, 'dead', reason);
  const kept = await deps.outbox.postpone(message, dueAt);
  countMetric('MessagesPostponed');
  log(kept ? 'message_postponed' : 'message_claim_lost', { ...idsOf(message), reason });
}

/** Its hour has not come: it waits for it. */
export async function putOff(
  deps: SettleDeps,
  message: OutboxMessage,
  until: string,
  reason: 'out_of_hours' | 'sms_daily_cap',
): Promise<void> {
  const kept = await deps.outbox.postpone(message, until);
  log(kept ? 'message_postponed' : 'message_claim_lost', { ...idsOf(message), reason });
}

export async function endMessage(
  deps: SettleDeps,
  message: OutboxMessage,
  state: 'obsolete' | 'dead',
  reason: string,
): Promise<void> {
  const kept = await deps.outbox.end(message, state, reason);
  countMetric(state === 'dead' ? 'MessagesDead' : 'MessagesObsolete');
  log(kept ? `message_${state}` : 'message_claim_lost', { ...idsOf(message), reason });
}

/** What nobody misses when its reader wants no mail: what goes by itself, and notices. */
const isAskedFor = ({ plan, kind }: OutboxMessage): boolean => plan === undefined && !kind.startsWith('recruiter-');

/** Where the address is at fault, whoever it is of may be out of reach. */
export async function endAsRejected(deps: SettleDeps, message: OutboxMessage, reason: string): Promise<void> {
  if (reason === 'complained' && !isAskedFor(message)) return endMessage(deps, message, 'obsolete', reason);
  await endMessage(deps, message, 'dead', reason);
  if (message.kind === 'sign-in' || !isAddressFault(reason)) return;
  const context = { now: deps.now(), newId: deps.newId };
  await deps.checks.change(message.checkId, (file) => noteUndeliverable(file, message.recipient, context));
}

const idsOf = ({ organisationId, checkId, id }: OutboxMessage) => ({ organisationId, checkId, messageId: id });
