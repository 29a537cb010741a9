import type { CallZone } from '#shared/domain/call/call.ts';
import { formatPhone } from '#shared/domain/contact/format-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { readZone } from '#shared/domain/zones/offset-changes.ts';
import { type OffsetChange, offsetMinutesAt } from '#shared/domain/zones/zone-time.ts';
import type { CallTexts } from '#shared/i18n/call/texts.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { zoneWords } from '#shared/i18n/zone-words.ts';
import { linkTo, type Visit } from '../visit.ts';

/** A visit to the pages about a call, in the zone that the referee has picked. */
export type CallVisit = Readonly<{
  visit: Visit;
  words: CallTexts;
  /** Another zone than the organisation's; null when none was picked. */
  picked: string | null;
  changes: readonly OffsetChange[];
  /** The zone, as one says it. */
  zone: string;
}>;

/** `asked` is what the address or the form says; else the zone in which the call was booked. */
export function openCallVisit(visit: Visit, asked: string | undefined): CallVisit {
  const { organisation, referee, reading, now } = visit;
  const wanted = asked ?? referee.call?.zone?.name;
  const other = wanted === undefined || wanted === organisation.timeZone ? null : readZone(wanted, now);
  const picked = other === null || other.timeZone === organisation.timeZone ? null : other.timeZone;
  return {
    visit,
    words: visit.calls,
    picked,
    changes: picked === null || other === null ? organisation.offsetChanges : other.offsetChanges,
    zone: zoneWords(picked ?? organisation.timeZone, reading.language),
  };
}

/** An address under the call's, in the zone that was picked. */
export const callLink = (
  { visit, picked }: CallVisit,
  path = '',
  query: Readonly<Record<string, string>> = {},
): string => linkTo(visit, `/call${path}`, picked === null ? query : { ...query, zone: picked });

export const whenOf = ({ visit, changes }: CallVisit, at: string): string =>
  formatDayTime(at, changes, visit.reading.language);

/** The zone as a booking keeps it. */
export const zoneAt = ({ picked, changes }: CallVisit, at: string): CallZone | null =>
  picked === null ? null : { name: picked, minutes: offsetMinutesAt(changes, at) };

export const phoneOf = ({ visit }: CallVisit, number: string): string =>
  keepTogether(formatPhone(number, phoneCountries(visit.organisation)));
