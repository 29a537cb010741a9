import { media } from '#shared/domain/check/channel.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { deliveriesTo, isAskedByMailAlone, waitsUntil } from '#shared/domain/messages/delivery.ts';
import type { Recipient } from '#shared/domain/messages/message.ts';
import type { DeliveryView, RefereeView } from './reference-check.ts';

const smsStates = ['none', 'queued', 'delivered', 'failed', 'refused', 'suppressed'] as const;

/**
 * A mail that could not be handed over never arrives, as one that came back; an SMS is known to be sent, and more only
 * where the carrier tells.
 */
export function showDelivery(file: CheckFile, recipient: Recipient): DeliveryView {
  const { messages } = file;
  const { email, sms } = deliveriesTo(messages, recipient);
  const shownSms = smsStates.find((state) => state === sms) ?? 'sent';
  const [notBefore = null] = media.flatMap((medium) => waitsUntil(messages, recipient, medium) ?? []).toSorted();
  return {
    email: email === 'refused' || email === 'failed' ? 'bounced' : email,
    sms: shownSms === 'none' && isAskedByMailAlone(file, recipient) ? 'country_not_allowed' : shownSms,
    notBefore,
  };
}

export const showRelation = (relation: Referee['relation']): RefereeView['relation'] =>
  relation && {
    type: relation.type,
    company: relation.company,
    title: relation.title,
    from: relation.from,
    to: relation.to,
  };

export const showCall = ({ call }: Referee): RefereeView['call'] =>
  call === undefined
    ? null
    : {
        status: call.state,
        at: call.at,
        minutes: call.minutes,
        phone: call.phone,
        caller: { name: call.handler.name, email: call.handler.email },
        note: call.note,
        confirmBy: call.confirmBy,
      };

export const showObjection = ({ objection }: Pick<Referee, 'objection'>): RefereeView['objection'] =>
  objection === undefined
    ? null
    : {
        at: objection.at,
        decideBy: objection.decideBy,
        keptFor: objection.keptFor,
        decidedAt: objection.decidedAt,
      };

/** A referee as the API shows them; the file with the messages that go. */
export const showReferee = (referee: Referee, file: CheckFile): RefereeView => ({
  id: referee.id,
  firstName: referee.firstName,
  lastName: referee.lastName,
  email: referee.email,
  phone: referee.phone,
  language: referee.language,
  relation: showRelation(referee.relation),
  status: referee.status,
  form: referee.form,
  channel: referee.channel,
  invitedAt: referee.invitedAt,
  openedAt: referee.openedAt,
  answeredAt: referee.answeredAt,
  questions: referee.count ?? null,
  markedPassages: referee.markedPassages ?? 0,
  call: showCall(referee),
  delivery: showDelivery(file, referee.id),
  objection: showObjection(referee),
});
