import type { Referee } from '#shared/domain/check/referee.ts';
import { deliveriesTo, type EmailDelivery } from '#shared/domain/messages/delivery.ts';
import { askedText, smsText } from './asked-text.ts';
import type { CandidateView } from './candidate-view.ts';
import { mayChange } from './next-step.ts';

const notArrived: readonly EmailDelivery[] = ['bounced', 'suppressed', 'refused'];

/** The mail to this referee came back, and the candidate can still mend the address. */
export function mailCameBack({ file }: CandidateView, referee: Referee): boolean {
  return referee.email !== null && notArrived.includes(deliveriesTo(file.messages, referee.id).email);
}

/** The first whose mail came back and whom the candidate may correct. */
export const returnedReferee = (view: CandidateView): Referee | null =>
  view.file.referees.find((referee) => mayChange(referee) && mailCameBack(view, referee)) ?? null;

const statesNotAnswered: readonly Referee['status'][] = ['invited', 'opened'];

/** Where a referee stands, in words; never what they have written, nor whether they have opened the link. */
export function stateText(view: CandidateView, referee: Referee): string {
  const { texts } = view;
  if (referee.status === 'replaced' || referee.status === 'removed') return '';
  if (!statesNotAnswered.includes(referee.status)) return texts.status.states[referee.status];
  if (mailCameBack(view, referee)) {
    const sms = smsText(view, referee);
    return sms === null ? texts.status.bounced : `${texts.status.bounced}. ${sms}`;
  }
  return askedText(view, referee) ?? texts.status.states[referee.status];
}
