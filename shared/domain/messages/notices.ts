import type { NoticeWay } from '../organisation/notice-ways.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { dayAfter, instantOf, type OffsetChange, wallTime } from '../zones/zone-time.ts';
import type { MessageKind } from './message.ts';

/** The organisation's way. What it chose before there was more than on and off is the digest, or none. */
export const noticesOf = ({
  notices,
  recruiterNotices,
}: Pick<Organisation, 'notices' | 'recruiterNotices'>): NoticeWay => notices ?? (recruiterNotices ? 'digest' : 'none');

/** What waits for nobody by name, and can stand with others in one mail. */
const digested: readonly MessageKind[] = [
  'recruiter-failed',
  'recruiter-expired',
  'recruiter-declined',
  'recruiter-erased',
  'recruiter-idle',
];

export const isDigested = (kind: MessageKind): boolean => digested.includes(kind);

/** What a recruiter may want none of: calls that a calendar holds, and shared reports, are no notices. */
export const isNotice = (kind: MessageKind): boolean => isDigested(kind) || kind === 'recruiter-completed';

const morning = { hour: 7, minute: 30 };

/** 07.30 by the clocks of the zone, Monday to Friday: today's if that is still to come, else the next. */
export function digestAt(zone: readonly OffsetChange[], time: string): string {
  const today = wallTime(zone, time);
  const days = [0, 1, 2, 3].map((days) => dayAfter(today, days)).filter(({ weekday }) => weekday > 0 && weekday < 6);
  const mornings = days.map((day) => instantOf(zone, { ...day, ...morning }));
  return mornings.find((each) => each >= time) ?? time;
}
