import { fullName } from '#shared/domain/check/referee.ts';
import type { MessageKind } from '#shared/domain/messages/message.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import type { CallFacts } from '../call-facts.ts';
import type { MessageFacts } from '../facts.ts';
import { callUid, type MailedEntry } from './calendar-entry.ts';

const methods: Readonly<Partial<Record<MessageKind, MailedEntry['method']>>> = {
  'call-booked': 'REQUEST',
  'call-moved': 'REQUEST',
  'call-cancelled': 'CANCEL',
  // Whoever proposes another time gives up the one that was booked.
  'call-proposed': 'CANCEL',
};

/** What a mail about a call does in a calendar. Null: nothing, or there is nothing in it yet. No title is told. */
export function mailedCall(
  kind: MessageKind,
  { call, referee, phone, toCaller }: CallFacts,
  facts: MessageFacts,
  texts: MessageTexts,
): MailedEntry | null {
  const method = methods[kind];
  if (method === undefined || call.sequence === null) return null;
  const words = texts.calls.calendar;
  const candidate = fullName(facts.candidate);
  const caller = call.handler.name;
  return {
    method,
    uid: callUid(referee.id),
    sequence: call.sequence,
    changedAt: call.changedAt,
    start: call.at,
    minutes: call.minutes,
    summary: toCaller
      ? words.callerSummary({ referee: fullName(referee) || texts.calls.toCaller.someone })
      : words.summary({ caller, organisation: facts.organisation }),
    description: toCaller
      ? words.callerDescription({ candidate, phone, url: facts.url })
      : [
          words.description({ caller, candidate, phone }),
          ...(call.handler.phone === undefined
            ? []
            : [texts.calls.toReferee.from({ caller, phone: call.handler.phone })]),
        ].join('\n'),
    fileName: words.fileName,
  };
}
