import type { CallZone } from '#shared/domain/call/call.ts';
import { formatPhone } from '#shared/domain/contact/format-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import type { OffsetChange } from '#shared/domain/zones/zone-time.ts';
import type { CallTexts } from '#shared/i18n/call/texts.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { zoneWords } from '#shared/i18n/zone-words.ts';
import { linkTo, type Visit } from '../visit.ts';
import { offsetsOf, pickedZone } from './time-zones.ts';

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
  const picked = wanted === organisation.timeZone ? null : pickedZone(wanted);
  return {
    visit,
    words: visit.calls,
    picked,
    changes: picked === null ? organisation.offsetChanges : offsetsOf(picked, now),
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
export function zoneAt({ picked, changes }: CallVisit, at: string): CallZone | null {
  const minutes = changes.findLast(({ from }) => from <= at)?.minutes ?? changes[0]?.minutes;
  return picked === null || minutes === undefined ? null : { name: picked, minutes };
}

export const phoneOf = ({ visit }: CallVisit, number: string): string =>
  keepTogether(formatPhone(number, phoneCountries(visit.organisation, visit.reading.language)));
