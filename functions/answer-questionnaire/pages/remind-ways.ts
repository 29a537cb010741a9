import { mayBeReminded } from '#shared/domain/decisions/put-off-reminder.ts';
import type { Way } from '#shared/web/components/lists.tsx';
import { linkTo, type Visit } from '../visit.ts';

/** Another day instead of now, where the referee may choose one. */
export const remindWays = (visit: Visit): readonly Way[] => {
  const { title, text } = visit.reminders.way;
  return mayBeReminded(visit.file, visit.referee) ? [{ href: linkTo(visit, '/later'), title, note: text }] : [];
};
