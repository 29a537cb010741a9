import { fullName } from '#shared/domain/check/referee.ts';
import type { MessageKind } from '#shared/domain/messages/message.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import type { MessageFacts } from '../facts.ts';

const says: Readonly<Partial<Record<MessageKind, 'booked' | 'moved' | 'cancelled' | 'proposed' | 'confirm'>>> = {
  'call-booked': 'booked',
  'call-moved': 'moved',
  'call-cancelled': 'cancelled',
  'call-proposed': 'proposed',
  'call-confirm': 'confirm',
};

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
  const say = says[kind];
  return say === undefined ? null : calls.sms[say](about);
}
