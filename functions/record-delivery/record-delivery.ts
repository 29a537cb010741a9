import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Decision, DecisionContext } from '#shared/domain/decisions/decision.ts';
import { noteDelayed, type OtherWays } from '#shared/domain/decisions/fall-back.ts';
import { noteUndeliverable } from '#shared/domain/decisions/note-undeliverable.ts';
import type { NewId } from '#shared/domain/ids.ts';
import { isAboutCheck, type MailFate, type Message } from '#shared/domain/messages/message.ts';
import { loadOtherWays } from '#shared/domain/organisation/load-other-ways.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Complaints } from '#shared/domain/ports/complaints.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric, type MetricName } from '#shared/observability/metrics.ts';
import { fateOf } from './fate-of.ts';
import { type MailEvent, parseMailEvent } from './schema.ts';
import { fateOfSms, parseSmsEvent, type SmsEvent } from './sms-event.ts';

const metrics: Readonly<Partial<Record<MailFate, MetricName>>> = {
  delivered: 'MailDelivered',
  bounced: 'MailBounced',
  complained: 'MailComplained',
};

export type RecordDeliveryPorts = Readonly<{
  outbox: Pick<Outbox, 'load' | 'recordFate'>;
  complaints: Pick<Complaints, 'note'>;
  checks: Pick<CheckStore, 'change' | 'refresh'>;
  organisations: Pick<OrganisationStore, 'load'>;
  clock: () => string;
  newId: NewId;
}>;

/**
 * Notes what became of a mail or an SMS, and what that means for the one it was to. The outbox keeps a fate from moving backwards
 * and the decision is made from what it then holds, so order and repeats do not matter.
 */
export const createRecordDelivery =
  (ports: RecordDeliveryPorts) =>
  async (notice: unknown): Promise<void> => {
    const sms = parseSmsEvent(notice);
    if (sms !== null) return recordSms(ports, sms);
    const event = parseMailEvent(notice);
    const fate = event === null ? null : fateOf(event);
    if (event === null || fate === null) return log('delivery_unknown');
    const { checkId, messageId } = event;
    await ports.outbox.recordFate(checkId, messageId, fate);
    if (fate === 'bounced' || fate === 'suppressed') await note(ports, event, noteLoss);
    if (fate === 'delayed') await note(ports, event, noteDelay);
    if (fate === 'complained') await noteComplaint(ports, event);
    if (fate === 'delivered' || fate === 'complained') await relist(ports, event);
    const metric = metrics[fate];
    if (metric !== undefined) countMetric(metric);
    log('delivery_recorded', { checkId, messageId, reason: fate });
  };

/** An event about an earlier sending of a message says nothing about the latest one. */
async function recordSms(ports: RecordDeliveryPorts, event: SmsEvent): Promise<void> {
  const { checkId, messageId } = event;
  const fate = fateOfSms(event);
  if (fate === null) return;
  const message = await ports.outbox.load(checkId, messageId);
  const known = message?.providerId ?? event.providerId;
  if (message?.medium !== 'sms' || known !== event.providerId) return log('delivery_unknown');
  await ports.outbox.recordFate(checkId, messageId, fate);
  await (fate === 'failed' ? note(ports, event, noteLoss) : relist(ports, event));
  countMetric(fate === 'failed' ? 'SmsFailed' : 'SmsDelivered');
  log('delivery_recorded', { checkId, messageId, reason: fate });
}

/** The API's list shows what became of each message. */
const relist = ({ checks }: RecordDeliveryPorts, { checkId }: Pick<MailEvent, 'checkId'>): Promise<void> =>
  checks.refresh(checkId, 'api');

type Note = (file: CheckFile, message: Message, context: DecisionContext, ways: OtherWays) => Decision;

const noteLoss: Note = (file, { recipient }, context, ways) => noteUndeliverable(file, recipient, context, ways);

const noteDelay: Note = (file, { id }, context, ways) => noteDelayed(file, id, ways, context);

async function note(
  { outbox, organisations, checks, clock, newId }: RecordDeliveryPorts,
  { checkId, messageId }: Pick<MailEvent, 'checkId' | 'messageId'>,
  decide: Note,
): Promise<void> {
  const message = await outbox.load(checkId, messageId);
  if (message === null || !isAboutCheck(message)) return;
  const ways = await loadOtherWays(await organisations.load(message.organisationId));
  const result = await checks.change(checkId, (file) => decide(file, message, { now: clock(), newId }, ways));
  if (result.outcome === 'conflict') throw new Error('Others were writing to the check; SNS gives the notice again');
  // Lists show whom no message reaches, even if nothing else changes.
  if (result.outcome === 'unchanged') await checks.refresh(checkId);
}

async function noteComplaint(ports: RecordDeliveryPorts, { checkId, messageId, to }: MailEvent): Promise<void> {
  const message = await ports.outbox.load(checkId, messageId);
  if (message === null) return;
  for (const address of to) await ports.complaints.note(message.organisationId, address, ports.clock());
}
