import { isClosedToRecruiter } from '#shared/domain/access/told-while-held.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import {
  isAboutCheck,
  type Message,
  type NewMessage,
  type OutboxMessage,
  type OwnDataMessage,
  type ReportCodeMessage,
  type SignInMessage,
} from '#shared/domain/messages/message.ts';
import { digestAt, isDigested, isNotice, noticesOf } from '#shared/domain/messages/notices.ts';
import type { NoticeWay } from '#shared/domain/organisation/notice-ways.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Courier, PreparedMessage, SendResult } from '#shared/domain/ports/courier.ts';
import type { DayAllowance } from '#shared/domain/ports/day-allowance.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { ProofStore, ReaderProofs } from '#shared/domain/ports/proof-store.ts';
import type { RecruiterNotices } from '#shared/domain/ports/recruiter-notices.ts';
import type { SendSlots } from '#shared/domain/ports/send-slots.ts';
import type { SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import type { SessionStore } from '#shared/domain/ports/session-store.ts';
import { followUps } from '#shared/domain/reminders/follow-ups.ts';
import { type Circumstances, lostReason } from '#shared/domain/reminders/lost-reason.ts';
import { dayIn, openNextDay, smsHours } from '#shared/domain/reminders/open-hours.ts';
import { mayRead } from '#shared/domain/report/report-reader.ts';
import { opensReport } from '#shared/domain/retention/hold.ts';
import { promiseOf, withPromise } from '#shared/domain/retention/promises.ts';
import { readerOf } from '#shared/domain/subjects/own-data.ts';
import { log } from '#shared/observability/log.ts';
import { countRequests } from './count-requests.ts';
import { createPace } from './create-pace.ts';
import { type DayCap, giveBackToDay, takeFromDay } from './day-cap.ts';
import { keepPauses } from './keep-pauses.ts';
import { notBefore } from './not-before.ts';
import type { DigestSources } from './prepare-digest.ts';
import { isGivenUp, ratePausesMilliseconds } from './retry-times.ts';
import { parseReadyMessage, type ReadyMessage } from './schema.ts';
import {
  endAsRejected,
  endMessage,
  idsOf,
  leave,
  markHeldBack,
  markSent,
  postpone,
  putOff,
  type SettlePorts,
  waitForSetUp,
} from './settle-message.ts';

export type SendMessagePorts = SettlePorts &
  Readonly<{
    checks: Pick<CheckStore, 'load' | 'tell'>;
    organisations: Pick<OrganisationStore, 'load'>;
    sessions: Pick<SessionStore, 'findMailed'>;
    proofs: Pick<ProofStore, 'findSent'>;
    readerProofs: Pick<ReaderProofs, 'findSent'>;
    pauses: Pick<SendingPauses, 'find'>;
    notices: Pick<RecruiterNotices, 'find' | 'takeMorning'>;
    /** The digest's code is loaded when one goes. */
    openDigest: () => Promise<DigestSources>;
    courier: Courier;
    dayAllowance: DayAllowance;
    /** Messages a second, over all processes. */
    maxSendRate: number;
    slots: SendSlots;
    wait: (milliseconds: number) => Promise<void>;
    milliseconds: () => number;
    newClaim: () => string;
  }>;

/**
 * Sends one ready message of the stream. A repeat finds it claimed or done, and changes nothing. The check is read in
 * parallel with the claim: a change after the claim comes too late in any case.
 */
export function createSendMessage(ports: SendMessagePorts): (record: unknown) => Promise<void> {
  const pace = createPace(ports.maxSendRate, ports);
  const pauses = keepPauses(ports);
  return async (record) => {
    const ready = parseReadyMessage(record);
    const known = pauses.known(ready.organisationId);
    if (known !== null) return leave(ports, ready, known);
    await pace();
    const [message, pause, surroundings] = await Promise.all([
      ports.outbox.claim(ready, ports.newClaim(), ports.clock()),
      pauses.find(ready.organisationId),
      surroundingsOf(ports, ready),
    ]);
    if (message === null) return log('message_held_elsewhere', idsOf(ready));
    if (pause !== null) return leave(ports, ready, pause, message.claim);
    if (isAboutCheck(message)) return carryAboutCheck(ports, message, surroundings);
    if (message.kind === 'sign-in') return carrySignIn(ports, message, surroundings);
    return message.kind === 'own-data'
      ? carryOwnData(ports, message, surroundings)
      : carryReportCode(ports, message, surroundings);
  };
}

type Surroundings = Readonly<{ file: CheckFile | null; organisation: Organisation | null }>;

const surroundingsOf = async (
  ports: SendMessagePorts,
  { kind, checkId, organisationId }: ReadyMessage,
): Promise<Surroundings> => {
  const [file, organisation] = await Promise.all([
    kind === 'sign-in' ? null : ports.checks.load(checkId),
    ports.organisations.load(organisationId),
  ]);
  return { file, organisation };
};

async function carryAboutCheck(
  ports: SendMessagePorts,
  message: Message,
  { file, organisation }: Surroundings,
): Promise<void> {
  if (file === null) return endMessage(ports, message, 'obsolete', 'check_gone');
  if (organisation === null) return endMessage(ports, message, 'obsolete', 'organisation_gone');
  const now = ports.clock();
  const lost = lostReason(message, { file, organisation, now });
  if (lost !== null) return endMessage(ports, message, 'obsolete', lost);
  const way = await noticeWay(ports, message, { file, organisation, now });
  if (way === 'none') return endMessage(ports, message, 'obsolete', 'notices_off');
  if (way === 'digest') return carryInDigest(ports, message, { file, organisation, now });
  const earliest = notBefore(message, { file, organisation, now });
  if (earliest > now) return putOff(ports, message, earliest, 'out_of_hours');

  const promise = promiseOf(message, file, organisation.retentionMonths, now);
  const [prepared, reached] = await Promise.all([
    ports.courier.prepare(message, promise === null ? file : withPromise(file, promise), organisation),
    file.check.live ? takeFromDay(ports.dayAllowance, message, { file, organisation, now }) : null,
    // The retention that the mail promises its reader is stored before the mail goes.
    promise === null ? null : ports.checks.tell(file.check, promise),
  ]);
  if (prepared.outcome === 'rejected') return endAsRejected(ports, message, prepared.reason);
  if (!file.check.live) return markHeldBack(ports, message);
  if (reached !== null) return waitForTomorrow(ports, message, reached, { file, organisation, now });
  const result = await handOver(ports, prepared);
  if (result.outcome === 'sent') countRequests(message, { file, now });
  else if (result.outcome !== 'unavailable') await giveBackToDay(ports.dayAllowance, message, { organisation, now });
  await settle(ports, message, result, () => followUps(message, { file, organisation, now: ports.clock() }));
}

/** How the check's recruiter is told of this; null where it is no notice to them. */
async function noticeWay(
  { notices }: SendMessagePorts,
  { kind }: Message,
  { file, organisation, now }: Circumstances,
): Promise<NoticeWay | null> {
  if (!isNotice(kind)) return null;
  const way = (await notices.find(organisation.id, file.check.recruiter.email)) ?? noticesOf(organisation);
  // Of a check that is closed to its recruiter an administrator is told, who has no digest of it.
  return way === 'digest' && (!isDigested(kind) || isClosedToRecruiter(file, organisation, now)) ? 'at_once' : way;
}

/** Waits for the morning: the first of a recruiter's notices then becomes the digest, which holds the others. */
async function carryInDigest(
  ports: SendMessagePorts,
  message: Message,
  { file, organisation, now }: Circumstances,
): Promise<void> {
  const { recruiter, live } = file.check;
  const morning = digestAt(organisation.offsetChanges, message.createdAt);
  if (morning > now) return putOff(ports, message, morning, 'out_of_hours');
  if (!live) return markHeldBack(ports, message);
  const day = dayIn(organisation.offsetChanges, now);
  const name = `${message.checkId} ${message.id}`;
  if (!(await ports.notices.takeMorning(organisation.id, recruiter.email, day, name))) {
    return endMessage(ports, message, 'obsolete', 'in_digest');
  }
  const { prepareDigest } = await import('./prepare-digest.ts');
  const prepared = await prepareDigest(await ports.openDigest(), message, { file, organisation, now });
  await settle(ports, message, await handOver(ports, prepared));
}

/** The daily limit is used up: the message waits for the morning. If the limit is 0, it is dead after some days. */
function waitForTomorrow(
  ports: SendMessagePorts,
  message: Message,
  reason: DayCap,
  { organisation, now }: Circumstances,
): Promise<void> {
  const isNever = reason === 'sms_daily_cap' && organisation.smsDailyCap === 0;
  return isNever && isGivenUp(message, now)
    ? endMessage(ports, message, 'dead', reason)
    : putOff(ports, message, openNextDay(smsHours, organisation.offsetChanges, now), reason);
}

async function carrySignIn(
  ports: SendMessagePorts,
  message: SignInMessage,
  { organisation }: Surroundings,
): Promise<void> {
  const mailed = await ports.sessions.findMailed(message.organisationId, message.recipient, ports.clock());
  if (organisation === null || mailed === null) return endMessage(ports, message, 'obsolete', 'sign_in_over');
  const prepared = await ports.courier.prepareSignIn(message, mailed, organisation);
  await settle(ports, message, await handOver(ports, prepared));
}

/** Asked for by its reader, who waits for it: no hour and no day's allowance keeps it. */
async function carryOwnData(
  ports: SendMessagePorts,
  message: OwnDataMessage,
  { file, organisation }: Surroundings,
): Promise<void> {
  const { organisationId, checkId, about: person = '' } = message;
  const reader = file === null ? null : readerOf(file, person, message.medium);
  if (organisation === null || file === null || reader === null)
    return endMessage(ports, message, 'obsolete', 'check_gone');
  const place = { organisationId, checkId, person };
  const code = await ports.proofs.findSent(place, message.recipient, reader, ports.clock());
  if (code === null) return endMessage(ports, message, 'obsolete', 'code_over');
  const prepared = await ports.courier.prepareOwnData(message, { reader, code }, organisation);
  if (prepared.outcome === 'rejected') return endMessage(ports, message, 'dead', prepared.reason);
  if (!file.check.live) return markHeldBack(ports, message);
  await settle(ports, message, await handOver(ports, prepared));
}

/** To whoever asked with an address; one that may not read is sent nothing, and is answered the same on the page. */
async function carryReportCode(
  ports: SendMessagePorts,
  message: ReportCodeMessage,
  { file, organisation }: Surroundings,
): Promise<void> {
  const { organisationId, checkId, about: person = '' } = message;
  const now = ports.clock();
  const link = file?.reportLinks.find(({ id }) => id === person);
  if (organisation === null || file === null || link === undefined)
    return endMessage(ports, message, 'obsolete', 'check_gone');
  if (!opensReport(file.check, link, now)) return endMessage(ports, message, 'obsolete', 'revoked');
  const mailed = await ports.readerProofs.findSent({ organisationId, checkId, person }, message.recipient, now);
  if (mailed === null) return endMessage(ports, message, 'obsolete', 'code_over');
  if (!mayRead(link, mailed.email)) return endMessage(ports, message, 'obsolete', 'not_for_reader');
  const prepared = await ports.courier.prepareReportCode(message, mailed, organisation);
  if (prepared.outcome === 'rejected') return endMessage(ports, message, 'dead', prepared.reason);
  if (!file.check.live) return markHeldBack(ports, message);
  await settle(ports, message, await handOver(ports, prepared));
}

async function handOver(ports: SendMessagePorts, prepared: PreparedMessage): Promise<SendResult> {
  if (prepared.outcome !== 'prepared') return prepared;
  const { send } = prepared;
  for (const pause of ratePausesMilliseconds) {
    const result = await send();
    if (result.outcome !== 'rate_limited') return result;
    await ports.wait(pause);
  }
  return send();
}

function settle(
  ports: SendMessagePorts,
  message: OutboxMessage,
  result: SendResult,
  next: () => readonly NewMessage[] = () => [],
): Promise<void> {
  if (result.outcome === 'sent') return markSent(ports, message, { providerId: result.providerId, next: next() });
  if (result.outcome === 'rejected') return endAsRejected(ports, message, result.reason);
  if (result.outcome === 'not_set_up') return waitForSetUp(ports, message, result.reason);
  return postpone(ports, message, result.outcome);
}
