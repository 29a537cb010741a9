import type { CheckFile } from '#shared/domain/check-file.ts';
import type { Message } from '#shared/domain/message.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Courier, SendResult } from '#shared/domain/ports/courier.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import { createPace } from './create-pace.ts';
import { lostReason } from './has-reason.ts';
import { nextTry, ratePausesMilliseconds } from './retry-times.ts';
import { parseReadyMessage } from './schema.ts';

export type SendMessageDeps = Readonly<{
  outbox: Outbox;
  checks: Pick<CheckStore, 'load'>;
  organisations: Pick<OrganisationStore, 'load'>;
  courier: Courier;
  /** Messages a second. */
  maxSendRate: number;
  wait: (milliseconds: number) => Promise<void>;
  milliseconds: () => number;
  now: () => string;
  newClaim: () => string;
}>;

/** Carries out one ready message of the stream. A repeat finds it claimed or done, and changes nothing. */
export function createSendMessage(deps: SendMessageDeps): (record: unknown) => Promise<void> {
  const pace = createPace(deps.maxSendRate, deps);
  return async (record) => {
    const ready = parseReadyMessage(record);
    await pace();
    const message = await deps.outbox.claim(ready, deps.newClaim(), deps.now());
    if (message !== null) return carryOut(deps, message);
    log('message_held_elsewhere', { checkId: ready.checkId, messageId: ready.id });
  };
}

async function carryOut(deps: SendMessageDeps, message: Message): Promise<void> {
  const file = await deps.checks.load(message.checkId);
  const lost = file === null ? 'check_gone' : lostReason(file, message);
  if (file === null || lost !== null) return end(deps, message, 'obsolete', lost ?? 'check_gone');
  const organisation = await deps.organisations.load(message.organisationId);
  if (organisation === null) return end(deps, message, 'obsolete', 'organisation_gone');

  const prepared = await deps.courier.prepare(message, file, organisation);
  if (prepared.outcome === 'rejected') return end(deps, message, 'dead', prepared.reason);
  if (!file.check.live) return markHeldBack(deps, message, file);
  await settle(deps, message, await sendPatiently(deps, prepared.send));
}

async function sendPatiently(deps: SendMessageDeps, send: () => Promise<SendResult>): Promise<SendResult> {
  for (const pause of ratePausesMilliseconds) {
    const result = await send();
    if (result.outcome !== 'rate_limited') return result;
    await deps.wait(pause);
  }
  return send();
}

async function settle(deps: SendMessageDeps, message: Message, result: SendResult): Promise<void> {
  if (result.outcome === 'sent') return markSent(deps, message, result.providerId);
  if (result.outcome === 'rejected') return end(deps, message, 'dead', result.reason);
  const dueAt = nextTry(result.outcome, message, deps.now());
  if (dueAt === null) return end(deps, message, 'dead', result.outcome);
  const kept = await deps.outbox.postpone(message, dueAt);
  countMetric('MessagesPostponed');
  log(kept ? 'message_postponed' : 'message_claim_lost', { ...idsOf(message), reason: result.outcome });
}

async function markSent(deps: SendMessageDeps, message: Message, providerId: string): Promise<void> {
  const kept = await deps.outbox.markSent(message, { providerId, now: deps.now() });
  countMetric('MessagesSent');
  log(kept ? 'message_sent' : 'message_claim_lost', idsOf(message));
}

/** A test key's check does everything but send. */
async function markHeldBack(deps: SendMessageDeps, message: Message, { check }: CheckFile): Promise<void> {
  await markSent(deps, message, 'test');
  await deps.outbox.recordFate(check.id, message.id, 'suppressed');
}

async function end(deps: SendMessageDeps, message: Message, state: 'obsolete' | 'dead', reason: string): Promise<void> {
  const kept = await deps.outbox.end(message, state, reason);
  countMetric(state === 'dead' ? 'MessagesDead' : 'MessagesObsolete');
  log(kept ? `message_${state}` : 'message_claim_lost', { ...idsOf(message), reason });
}

const idsOf = ({ organisationId, checkId, id }: Message) => ({ organisationId, checkId, messageId: id });
