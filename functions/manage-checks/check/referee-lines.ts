import { formatPhone } from '#shared/domain/contact/format-phone.ts';
import { phoneCountries } from '#shared/domain/contact/parse-phone.ts';
import { deliveriesTo, type EmailDelivery } from '#shared/domain/delivery.ts';
import { isUnderWay } from '#shared/domain/lifecycle.ts';
import { isAwaited, type Referee } from '#shared/domain/referee.ts';
import { formatMonth } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { dayOf, dayTimeOf } from '../overview/row-texts.ts';
import { isOutOfReach } from '../state/need-of.ts';
import type { Visit } from '../visit.ts';
import type { CheckView } from './check-view.ts';

function stateOf({ visit, file, texts }: CheckView, referee: Referee): string {
  const { states, declineReasons } = texts.referees;
  const day = (time: string | null): string => dayOf(visit, time ?? referee.addedAt);
  switch (referee.status) {
    case 'added':
      return referee.source === 'candidate' && file.check.submittedAt === null
        ? states.unsent(file.check.candidate)
        : states.added;
    case 'invited':
      return states.invited({ day: day(referee.invitedAt) });
    case 'opened':
      return states.opened({ day: day(referee.openedAt) });
    case 'answering':
      return states.answering;
    case 'call_booked':
      return states.callBooked;
    case 'awaiting_confirmation':
      return states.awaitingConfirmation;
    case 'answered':
      return states.answered({ when: dayTimeOf(visit, referee.answeredAt ?? referee.addedAt) });
    case 'declined':
      return [states.declined, ...(referee.declineReason === null ? [] : [declineReasons[referee.declineReason]])].join(
        ' ',
      );
    case 'withdrawn':
      return states.withdrawn;
    case 'unreachable':
      return states.unreachable;
    case 'replaced':
    case 'removed':
      return '';
  }
}

/** Where a referee stands, and until when, in sentences. */
export function stateLine(view: CheckView, referee: Referee): string {
  const { visit, file, texts } = view;
  const waits = isAwaited(referee) && isUnderWay(file.check.status) && referee.answerBy !== null;
  const lost = isAwaited(referee) && isOutOfReach(file, referee.id);
  return [
    stateOf(view, referee),
    ...(lost ? [texts.referees.states.unreachable] : []),
    ...(waits ? [texts.referees.lastDay({ day: dayOf(visit, referee.answerBy ?? '') })] : []),
  ].join(' ');
}

export const phoneIn = ({ organisation }: Visit, phone: string): string =>
  keepTogether(formatPhone(phone, phoneCountries(organisation, organisation.language)));

/** Addresses, the candidate's account of the relation, and the language of the answers. */
export function contactLine({ visit, file, texts }: CheckView, referee: Referee): string {
  const { relation } = referee;
  const month = (text: string): string => formatMonth(text, visit.reading.language);
  const addresses = [referee.email, referee.phone === null ? null : phoneIn(visit, referee.phone)];
  return [
    `${addresses.filter((each) => each !== null).join(', ')}.`,
    ...(relation === null
      ? []
      : [
          texts.referees.relation({
            type: relation.type,
            company: relation.company,
            from: month(relation.from),
            to: relation.to === null ? null : month(relation.to),
            candidate: file.check.candidate.firstName,
          }),
        ]),
    texts.referees.language[referee.language],
  ].join(' ');
}

/** What became of the latest message by each medium: "Mejl: framme. Sms: skickat." Empty when none was to go. */
export function deliveryLine({ file, texts }: CheckView, recipient: string): string {
  const { email, sms } = deliveriesTo(file.messages, recipient);
  const { delivery, media } = texts.referees;
  const say = (medium: 'email' | 'sms', fate: EmailDelivery): readonly string[] =>
    fate === 'none' ? [] : [`${media[medium]}: ${delivery[fate]}.`];
  return [...say('email', email), ...say('sms', sms)].join(' ');
}
