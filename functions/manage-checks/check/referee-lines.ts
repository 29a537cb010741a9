import { openCall } from '#shared/domain/call/call.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { isAwaited, type Referee } from '#shared/domain/check/referee.ts';
import { likelyDomain } from '#shared/domain/contact/common-domains.ts';
import { formatPhone } from '#shared/domain/contact/format-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { waitsUntil } from '#shared/domain/messages/delivery.ts';
import { toBeAskedAt } from '#shared/domain/messages/going-out.ts';
import { isOutOfReach } from '#shared/domain/queue/need-of.ts';
import { messagesThatGo } from '#shared/domain/reminders/lost-reason.ts';
import { plannedMessages } from '#shared/domain/reminders/planned-messages.ts';
import { isUndecided, waitsForHold } from '#shared/domain/retention/objection.ts';
import { formatMonth } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { dayOf, dayTimeOf, timesOf, triedText } from '../overview/row-texts.ts';
import type { Visit } from '../visit.ts';
import type { CheckView } from './check-view.ts';

/** The call that is to be held, or that they suggest; null when there is none. */
function callState({ visit, texts }: CheckView, referee: Referee): string | null {
  const call = openCall(referee);
  if (call === null) return null;
  const { callBooked, callProposed } = texts.referees.states;
  const when = dayTimeOf(visit, call.at);
  return call.state === 'booked'
    ? callBooked({ when, caller: keepTogether(call.handler.name) })
    : callProposed({ when });
}

/** When they are reminded by itself, or that they are not. */
function reminderLine({ visit, file, texts }: CheckView, referee: Referee): string | null {
  if (!isUnderWay(file.check.status) || !isAwaited(referee)) return null;
  if (referee.remindersStopped === true) return texts.referees.remindersStopped;
  const next = plannedMessages(file, visit.organisation).find(({ recipient }) => recipient === referee.id);
  if (next === undefined) return null;
  const when = dayTimeOf(visit, next.at);
  return next.by === 'referee' ? texts.referees.snoozed({ when }) : texts.referees.nextReminder({ when });
}

/** What they objected to is deleted. */
const hasNothingLeft = ({ objection }: Referee): boolean =>
  objection !== undefined && !isUndecided({ objection }) && objection.keptFor === null && !waitsForHold({ objection });

function stateOf(view: CheckView, referee: Referee): string {
  const { visit, file, texts } = view;
  const { states, declineReasons } = texts.referees;
  const day = (time: string | null): string => dayOf(visit, time ?? referee.addedAt);
  switch (referee.status) {
    case 'added':
      return referee.source === 'candidate' && file.check.submittedAt === null
        ? states.unsent(file.check.candidate)
        : states.added;
    case 'invited': {
      const later = toBeAskedAt(file.messages, referee.id, timesOf(visit));
      if (later !== null) return states.toBeAsked({ when: dayTimeOf(visit, later) });
      return states.invited({ day: day(referee.invitedAt) });
    }
    case 'opened':
      return states.opened({ day: day(referee.openedAt) });
    case 'answering':
      return states.answering;
    case 'call_booked':
      return callState(view, referee) ?? states.answering;
    case 'awaiting_confirmation':
      return states.awaitingConfirmation;
    case 'answered':
      return states.answered({ when: dayTimeOf(visit, referee.answeredAt ?? referee.addedAt) });
    case 'declined':
      return [states.declined, ...(referee.declineReason === null ? [] : [declineReasons[referee.declineReason]])].join(
        ' ',
      );
    case 'withdrawn':
      return referee.objection === undefined || hasNothingLeft(referee) ? states.withdrawn : states.objected;
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
  const proposed = referee.status === 'call_booked' ? null : callState(view, referee);
  const reminder = reminderLine(view, referee);
  return [
    stateOf(view, referee),
    ...(proposed === null ? [] : [proposed]),
    ...(lost ? [texts.referees.states.unreachable] : []),
    ...(waits ? [texts.referees.lastDay({ day: dayOf(visit, referee.answerBy ?? '') })] : []),
    ...(reminder === null ? [] : [reminder]),
  ].join(' ');
}

/** Asks about a domain with what may be a typing error; null when there is none. */
export function slipLine({ texts }: CheckView, email: string | null): string | null {
  const domain = email === null ? null : likelyDomain(email);
  return domain === null ? null : texts.referees.didYouMean({ domain });
}

export const phoneIn = ({ organisation }: Visit, phone: string): string =>
  keepTogether(formatPhone(phone, phoneCountries(organisation)));

/** The candidate's account of the relation, and the language of the answers. */
export function relationLine({ visit, file, texts }: CheckView, referee: Referee): string {
  const { relation } = referee;
  const month = (text: string): string => formatMonth(text, visit.reading.language);
  return [
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

/** What became of the latest message by each medium, and when what waits goes. Empty when none was to go. */
export function deliveryLine({ visit, file, texts }: CheckView, recipient: string): string {
  const messages = messagesThatGo(file);
  return triedText(visit, { ...file, messages }, recipient, (medium) => {
    const until = waitsUntil(messages, recipient, medium);
    return until !== null && until > visit.now ? texts.referees.waits({ when: dayTimeOf(visit, until) }) : null;
  });
}
