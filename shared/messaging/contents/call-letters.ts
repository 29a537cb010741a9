import { fullName } from '#shared/domain/check/referee.ts';
import type { MessageKind } from '#shared/domain/messages/message.ts';
import { withoutLinks } from '#shared/domain/text/unlink.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import { cityOf, zoneWords } from '#shared/i18n/zone-words.ts';
import { mailedCall } from '../calendar/mailed-call.ts';
import type { CallFacts } from '../call-facts.ts';
import type { MessageFacts } from '../facts.ts';
import type { MailBlock } from '../mail/mail-content.ts';
import { button, letter, paragraph, signature, toColleague, toPerson, type WriteContent } from './letter.ts';

export type CallKind = Extract<MessageKind, `call-${string}`>;

export function callOf({ call }: MessageFacts): CallFacts {
  if (call === null) throw new Error('A message about a call needs one');
  return call;
}

/** From which number the call will come, where that is known. */
const from = (facts: MessageFacts, { calls }: MessageTexts): readonly MailBlock[] => {
  const { name, phone } = callOf(facts).call.handler;
  return phone === undefined ? [] : [paragraph(calls.toReferee.from({ caller: name, phone }))];
};

/** The time as the referee's own clocks show it, when they picked another zone. */
function there(facts: MessageFacts, { calls }: MessageTexts): readonly MailBlock[] {
  const { at, zone } = callOf(facts).call;
  if (zone === null) return [];
  const when = formatDayTime(at, [{ from: at, minutes: zone.minutes }], facts.language);
  return [paragraph(calls.toReferee.there({ when, city: cityOf(zone.name) }))];
}

const toReferee =
  (blocks: (facts: MessageFacts, texts: MessageTexts) => readonly MailBlock[]): WriteContent =>
  (facts, texts) => {
    const { referee } = callOf(facts);
    const about = { ...facts, candidate: fullName(facts.candidate), firstName: facts.candidate.firstName };
    const subject = texts.refereeRequest.subject({ ...about, namedByCandidate: referee.source === 'candidate' });
    return letter(
      { to: toPerson(referee), subject },
      [...blocks(facts, texts), ...signature(facts, texts)],
      facts,
      texts,
    );
  };

const agreed = (facts: MessageFacts) => {
  const { call, phone, timeZone } = callOf(facts);
  return {
    caller: call.handler.name,
    when: facts.dayTime(call.at),
    zone: zoneWords(timeZone, facts.language),
    phone,
    candidate: fullName(facts.candidate),
  };
};

const letters: Readonly<Record<CallKind, WriteContent>> = {
  'call-booked': toReferee((facts, texts) => [
    paragraph(texts.calls.toReferee.booked(agreed(facts))),
    ...from(facts, texts),
    ...there(facts, texts),
    paragraph(texts.calls.toReferee.afterwards),
    button(texts.calls.toReferee.change, facts, texts),
  ]),
  'call-moved': toReferee((facts, texts) => [
    paragraph(texts.calls.toReferee.moved(agreed(facts))),
    ...from(facts, texts),
    ...there(facts, texts),
    paragraph(texts.calls.toReferee.afterwards),
    button(texts.calls.toReferee.change, facts, texts),
  ]),
  'call-cancelled': toReferee((facts, texts) => [
    paragraph(texts.calls.toReferee.cancelled(agreed(facts))),
    paragraph(texts.calls.toReferee.cancelledThen),
    button(texts.calls.toReferee.again, facts, texts),
  ]),
  'call-proposed': toReferee((facts, texts) => [
    paragraph(texts.calls.toReferee.proposed(agreed(facts))),
    button(texts.calls.toReferee.again, facts, texts),
  ]),
  'call-confirm': toReferee((facts, texts) => [
    paragraph(
      texts.calls.toReferee.confirm({ ...agreed(facts), by: facts.day(callOf(facts).call.confirmBy ?? facts.sentAt) }),
    ),
    button(texts.calls.toReferee.confirmButton, facts, texts),
  ]),
};

const says = {
  'call-booked': 'booked',
  'call-moved': 'moved',
  'call-cancelled': 'cancelled',
  'call-proposed': 'proposed',
  'call-confirm': 'booked',
} as const satisfies Record<CallKind, string>;

/** To the one who calls. */
function callerLetter(kind: CallKind, facts: MessageFacts, texts: MessageTexts) {
  const { call, referee } = callOf(facts);
  const { toCaller } = texts.calls;
  const about = { ...agreed(facts), referee: fullName(referee) || toCaller.someone };
  const isProposed = kind === 'call-proposed';
  return letter(
    { to: toColleague(call.handler.name), subject: toCaller.subject[says[kind]](about) },
    [
      paragraph(toCaller[says[kind]](about)),
      ...(call.note === null || kind === 'call-cancelled'
        ? []
        : [paragraph(toCaller.note({ note: withoutLinks(call.note) }))]),
      button(isProposed ? toCaller.answer : toCaller.open, facts, texts),
    ],
    facts,
    texts,
  );
}

const withCalendar =
  (kind: CallKind): WriteContent =>
  (facts, texts) => {
    const write = callOf(facts).toCaller ? callerLetter(kind, facts, texts) : letters[kind](facts, texts);
    const calendar = mailedCall(kind, callOf(facts), facts, texts);
    return calendar === null ? write : { ...write, calendar };
  };

/** Mails about calls, to either side, with the file that keeps their calendars right. */
export const callLetters: Readonly<Record<CallKind, WriteContent>> = {
  'call-booked': withCalendar('call-booked'),
  'call-moved': withCalendar('call-moved'),
  'call-cancelled': withCalendar('call-cancelled'),
  'call-proposed': withCalendar('call-proposed'),
  'call-confirm': withCalendar('call-confirm'),
};
