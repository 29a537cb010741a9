import type { Recruiter } from '#shared/domain/check/check.ts';
import { asciiAddress } from '../mime/encode-header.ts';
import { type CalendarEntry, callUid } from './calendar-entry.ts';
import { writeCalendar } from './write-calendar.ts';

type OwnCall = Omit<CalendarEntry, 'method' | 'uid' | 'organiser' | 'attendee'> &
  Readonly<{ refereeId: string; organiser: Recruiter }>;

/** A call as a file that the referee fetches for their own calendar: the same entry as the mail's. */
export function writeOwnCall({ refereeId, organiser, ...entry }: OwnCall): string {
  const caller = { name: organiser.name, address: asciiAddress(organiser.email) ?? 'no-reply@invalid' };
  return writeCalendar({ ...entry, method: 'PUBLISH', uid: callUid(refereeId), organiser: caller, attendee: caller });
}
