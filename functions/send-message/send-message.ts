import type { Message, NewMessage, OutboxMessage, SignInMessage } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Courier, SendResult } from '#shared/domain/ports/courier.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { SessionStore } from '#shared/domain/ports/session-store.ts';
import type { SmsAllowance } from '#shared/domain/ports/sms-allowance.ts';
import { followUps } from '#shared/domain/reminders/follow-ups.ts';
import { lostReason } from '#shared/domain/reminders/lost-reason.ts';
import { dayIn, openNextDay, smsHours } from '#shared/domain/reminders/open-hours.ts';
import { log } from '#shared/observability/log.ts';
import { createPace } from './create-pace.ts';
import { notBefore } from './not-before.ts';
import { isGivenUp, ratePausesMilliseconds } from './retry-times.ts';
import { parseReadyMessage } from './schema.ts';
import {
  endAsRejected,
  endMessage,
  markHeldBack,
  markSent,
  postpone,
  putOff,
  type SettleDeps,
} from './settle-message.ts';

export type SendMessageDeps = SettleDeps &
  Readonly<{
    checks: Pick<CheckStore, 'load'>;
    organisations: Pick<OrganisationStore, 'load'>;
    sessions: Pick<SessionStore, 'findMailed'>;
    courier: Courier;
    smsAllowance: SmsAllowance;
    /** Messages a second. */
    maxSendRate: number;
    wait: (milliseconds: number) => Promise<void>;
    milliseconds: () => number;
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

const carryOut = (deps: SendMessageDeps, message: OutboxMessage): Promise<void> =>
  message.kind === 'sign-in' ? carrySignIn(deps, message) : carryAboutCheck(deps, message);

async function carryAboutCheck(deps: SendMessageDeps, message: Message): Promise<void> {
  const [file, organisation] = await Promise.all([
    deps.checks.load(message.checkId),
    deps.organisations.load(message.organisationId),
  ]);
  if (file === null) return endMessage(deps, message, 'obsolete', 'check_gone');
  if (organisation === null) return endMessage(deps, message, 'obsolete', 'organisation_gone');
  const now = deps.now();
  const lost = lostReason(message, { file, organisation, now });
  if (lost !== null) return endMessage(deps, message, 'obsolete', lost);
  const earliest = notBefore(message, { file, organisation, now });
  if (earliest > now) return putOff(deps, message, earliest, 'out_of_hours');

  const prepared = await deps.courier.prepare(message, file, organisation);
  if (prepared.outcome === 'rejected') return endAsRejected(deps, message, prepared.reason);
  if (!file.check.live) return markHeldBack(deps, message);
  if (message.medium === 'sms' && !(await takeSms(deps, organisation, now))) {
    return waitForTomorrow(deps, message, organisation, now);
  }
  const result = await sendPatiently(deps, prepared.send);
  await settle(deps, message, result, () => followUps(message, file, organisation, deps.now()));
}

const takeSms = ({ smsAllowance }: SendMessageDeps, organisation: Organisation, now: string): Promise<boolean> =>
  smsAllowance.take(organisation.id, dayIn(organisation.offsetChanges, now), organisation.smsDailyCap);

/** The day's SMS are used up: it goes in the morning. */
const waitForTomorrow = (
  deps: SendMessageDeps,
  message: Message,
  { offsetChanges }: Organisation,
  now: string,
): Promise<void> =>
  isGivenUp(message, now)
    ? endMessage(deps, message, 'dead', 'sms_daily_cap')
    : putOff(deps, message, openNextDay(smsHours, offsetChanges, now), 'sms_daily_cap');

async function carrySignIn(deps: SendMessageDeps, message: SignInMessage): Promise<void> {
  const [organisation, mailed] = await Promise.all([
    deps.organisations.load(message.organisationId),
    deps.sessions.findMailed(message.organisationId, message.recipient, deps.now()),
  ]);
  if (organisation === null || mailed === null) return endMessage(deps, message, 'obsolete', 'sign_in_over');
  const prepared = await deps.courier.prepareSignIn(message, mailed, organisation);
  if (prepared.outcome === 'rejected') return endMessage(deps, message, 'dead', prepared.reason);
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

function settle(
  deps: SendMessageDeps,
  message: OutboxMessage,
  result: SendResult,
  next: () => readonly NewMessage[] = () => [],
): Promise<void> {
  if (result.outcome === 'sent') return markSent(deps, message, result.providerId, next());
  if (result.outcome === 'rejected') return endAsRejected(deps, message, result.reason);
  return postpone(deps, message, result.outcome);
}
