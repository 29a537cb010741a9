import { isYetToGo } from '#shared/domain/messages/message.ts';
import type { Visit } from '../visit.ts';

/** When this referee wishes to be reminded; null when nothing was wished, or it has been done. */
export function wishedTime({ file, referee }: Visit): string | null {
  const latest = file.messages
    .filter(({ kind, recipient }) => kind === 'referee-reminder' && recipient === referee.id)
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .at(-1);
  if (latest?.plan?.by !== 'referee' || !isYetToGo(latest) || referee.remindersStopped === true) return null;
  return latest.plan.at;
}
