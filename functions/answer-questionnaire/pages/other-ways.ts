import { mayBeReminded } from '#shared/domain/decisions/may-be-reminded.ts';
import { mayCall } from '#shared/domain/decisions/may-call.ts';
import { isYetToGo } from '#shared/domain/messages/message.ts';
import { formatDay } from '#shared/i18n/dates.ts';
import type { Way } from '#shared/web/components/lists.tsx';
import { callerOfVisit } from '../call/caller-of-visit.ts';
import { linkTo, type Visit } from '../visit.ts';

/** The way to a call, while one may be had. */
export function callWays(visit: Visit): readonly Way[] {
  if (!mayCall(visit.file, visit.referee, visit.now)) return [];
  const { title, text } = visit.calls.way;
  return [{ href: linkTo(visit, '/call'), title, note: text({ caller: callerOfVisit(visit).name }) }];
}

/** When this referee wishes to be reminded; null when nothing was wished, or it has been done. */
export function wishedTime({ file, referee }: Visit): string | null {
  const latest = file.messages
    .filter(({ kind, recipient }) => kind === 'referee-reminder' && recipient === referee.id)
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .at(-1);
  if (latest?.plan?.by !== 'referee' || !isYetToGo(latest) || referee.remindersStopped === true) return null;
  return latest.plan.at;
}

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
