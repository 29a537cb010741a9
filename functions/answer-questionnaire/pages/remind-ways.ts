import { mayBeReminded } from '#shared/domain/decisions/put-off-reminder.ts';
import { formatDay } from '#shared/i18n/dates.ts';
import type { Way } from '#shared/web/components/lists.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { wishedTime } from './wished-time.ts';

/** What has been chosen before, else what may be chosen. */
function noteOf(visit: Visit): string {
  const { way, stop } = visit.reminders;
  if (visit.referee.remindersStopped === true) return `${stop.done.title}.`;
  const wished = wishedTime(visit);
  return wished === null
    ? way.text
    : way.chosen({ day: formatDay(wished, visit.organisation.offsetChanges, visit.reading.language) });
}

/** Another day instead of now, where the referee may choose one. */
export const remindWays = (visit: Visit): readonly Way[] =>
  mayBeReminded(visit.file, visit.referee)
    ? [{ href: linkTo(visit, '/later'), title: visit.reminders.way.title, note: noteOf(visit) }]
    : [];
