import type { MessageKind } from '#shared/domain/message.ts';
import { fullName } from '#shared/domain/referee.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import type { MessageFacts } from '../facts.ts';

/** What an SMS about a call says; null for another kind. */
export function callSms(kind: MessageKind, facts: MessageFacts, { calls }: MessageTexts): string | null {
  if (facts.call === null) return null;
  const { call } = facts.call;
  const about = {
    caller: call.handler.name,
    candidate: fullName(facts.candidate),
    when: facts.dayTime(call.at),
    link: facts.url,
  };
  switch (kind) {
    case 'call-booked':
      return calls.sms.booked(about);
    case 'call-moved':
      return calls.sms.moved(about);
    case 'call-cancelled':
      return calls.sms.cancelled(about);
    case 'call-proposed':
      return calls.sms.proposed(about);
    case 'call-confirm':
      return calls.sms.confirm(about);
    default:
      return null;
  }
}
